/** What went wrong, said plainly under the one sentence. */

import { message } from "../../lib/browser.js";

/** @param {string | undefined} key of the message; undefined: nothing did */
export function showTrouble(key) {
  const place = /** @type {HTMLElement} */ (document.querySelector("[data-trouble]"));
  place.hidden = key === undefined;
  place.textContent = key ? message(key) : "";
}
