/** A picture of the page in front, kept as evidence when the person asks for one. */

import { browser, message } from "../../lib/browser.js";
import { addEvidence } from "../../record/evidence.js";
import { workedOn } from "../../record/tabs.js";
import { place } from "../shared/place.js";

/** The pages that show something of an objection. */
const PAGES = ["form", "code", "outcome"];

/** @param {import("./here.js").Here} here */
export const showsObjection = ({ kind, form }) => form !== undefined && PAGES.includes(kind);

/**
 * @param {number} tab
 * @param {string} form
 * @returns {Promise<void>} rejected where there is nothing to keep, no objection to keep it with, or by NoRoom
 */
async function keep(tab, form) {
  const objection = await workedOn(tab, form);
  if (!objection) throw new Error("There is no objection to keep a picture with.");
  const picture = await browser.tabs.captureVisibleTab({ format: "jpeg", quality: 80 });
  await addEvidence(objection, {
    kind: "picture",
    name: `${form}-${new Date().toISOString().replaceAll(":", "-")}.jpg`,
    type: "image/jpeg",
    data: picture.slice(picture.indexOf(",") + 1),
  });
}

/**
 * @param {HTMLButtonElement} button that is pressed once for each picture
 * @param {import("./here.js").Front} front
 */
export async function keepPicture(button, { tab, here: { form = "" } }) {
  if (button.ariaDisabled) return;
  await keep(tab, form);
  button.ariaDisabled = "true";
  place("picture-kept").textContent = message("picture_kept");
}
