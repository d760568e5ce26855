/** The parts of a page that may be a form. */

import { AREAS, CONTROLS } from "../../lib/controls.js";
import { all, closest, find } from "../../lib/dom.js";
import { sendOf } from "./send-button.js";

/** @typedef {import("./wording.js").Words} Words */

/**
 * The elements that may be a form: forms, and what holds fields and a button without being one.
 * @param {Document} document
 * @param {Words} words
 * @returns {HTMLElement[]}
 */
export function roots(document, words) {
  const loose = all(document, `${AREAS}, input[type='email'], select, [role='combobox']`)
    .filter((control) => !closest(control, "form"))
    .map((control) => {
      let at = control.parentElement ?? document.body;
      while (at.parentElement && at !== document.body && !sendOf(at, words)) at = at.parentElement;
      return at;
    });
  return [...new Set([...document.forms, ...loose])].filter((root) => find(root, CONTROLS) !== null);
}
