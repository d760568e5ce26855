/** A picture of the page in front, kept as evidence when the person asks for one. */

import { addEvidence } from "../../background/evidence.js";
import { workedOn } from "../../background/record.js";
import { browser, message } from "../../lib/browser.js";
import { onPress } from "../shared/button.js";
import { showTrouble } from "../shared/trouble.js";

/** The pages that show something of an objection. */
const PAGES = ["form", "code", "outcome"];

/**
 * @param {number} tab
 * @param {string} form
 * @returns {Promise<string | undefined>} key of the message that tells what went wrong
 */
async function keepPicture(tab, form) {
  const objection = await workedOn(tab, form);
  const picture = await browser.tabs.captureVisibleTab({ format: "jpeg", quality: 80 }).catch(() => "");
  if (!objection || !picture) return "report_none";
  const added = addEvidence(objection, {
    kind: "picture",
    name: `${form}-${new Date().toISOString().replaceAll(":", "-")}.jpg`,
    type: "image/jpeg",
    data: picture.slice(picture.indexOf(",") + 1),
  });
  return added.then(
    () => undefined,
    () => "no_room",
  );
}

/**
 * @param {HTMLButtonElement} button
 * @param {{ tab: number, here: import("./here.js").Here }} front
 */
export function offerPicture(button, { tab, here: { kind, form } }) {
  if (!form || !PAGES.includes(kind)) return;
  button.hidden = false;
  onPress(button, async () => {
    button.disabled = true;
    const trouble = await keepPicture(tab, form);
    if (trouble) showTrouble(trouble);
    else button.textContent = message("picture_kept");
    button.disabled = !trouble;
  });
}
