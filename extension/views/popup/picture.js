/** A picture of the page in front, kept as evidence when the person asks for one. */

import { addEvidence } from "../../background/evidence.js";
import { workedOn } from "../../background/record.js";
import { browser, message } from "../../lib/browser.js";

/** The pages that show something of an objection. */
const PAGES = ["form", "code", "outcome"];

/** @param {number} tab @param {string} form @returns {Promise<boolean>} whether there is an objection to keep it with */
async function take(tab, form) {
  const objection = await workedOn(tab, form);
  if (!objection) return false;
  const picture = await browser.tabs.captureVisibleTab({ format: "jpeg", quality: 80 });
  await addEvidence(objection, {
    kind: "picture",
    name: `${form}-${new Date().toISOString().replaceAll(":", "-")}.jpg`,
    type: "image/jpeg",
    data: picture.slice(picture.indexOf(",") + 1),
  });
  return true;
}

/**
 * @param {HTMLButtonElement} button
 * @param {{ tab: number, here: import("./here.js").Here }} front
 */
export function offerPicture(button, { tab, here: { kind, form } }) {
  if (!form || !PAGES.includes(kind)) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    if (await take(tab, form)) button.textContent = message("picture_kept");
  });
}
