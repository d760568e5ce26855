/** A picture of the page in front, kept as evidence when the person asks for one. */

import { browser, message } from "../../lib/browser.js";
import { addEvidence } from "../../record/evidence.js";
import { workedOn } from "../../record/tabs.js";
import { showTrouble } from "../shared/trouble.js";

/** The pages that show something of an objection. */
const PAGES = ["form", "code", "outcome"];

/** @param {import("./here.js").Here} here */
export const showsObjection = ({ kind, form }) => form !== undefined && PAGES.includes(kind);

/**
 * @param {number} tab
 * @param {string} form
 * @returns {Promise<boolean>} false: there is nothing to keep, or no objection to keep it with. Rejected by NoRoom
 */
async function keep(tab, form) {
  const objection = await workedOn(tab, form);
  const picture = await browser.tabs.captureVisibleTab({ format: "jpeg", quality: 80 }).catch(() => "");
  if (!objection || !picture) return false;
  await addEvidence(objection, {
    kind: "picture",
    name: `${form}-${new Date().toISOString().replaceAll(":", "-")}.jpg`,
    type: "image/jpeg",
    data: picture.slice(picture.indexOf(",") + 1),
  });
  return true;
}

/**
 * @param {HTMLButtonElement} button that is pressed once for each picture
 * @param {import("./here.js").Front} front
 */
export async function keepPicture(button, { tab, here: { form = "" } }) {
  button.disabled = true;
  const isKept = await keep(tab, form).finally(() => {
    button.disabled = false;
  });
  if (!isKept) return showTrouble("report_none");
  button.disabled = true;
  button.textContent = message("picture_kept");
}
