/** What went wrong, said plainly in the one place that a page has for it. */

import { message } from "../../lib/browser.js";
import { NoRoom } from "../../record/store.js";

/** @param {import("../../lib/browser.js").MessageKey} [key] none: nothing did */
export function showTrouble(key) {
  const place = /** @type {HTMLElement} */ (document.querySelector("[data-trouble]"));
  place.hidden = key === undefined;
  place.textContent = key ? message(key) : "";
}

/** Whether what is said there is of the last act. */
let isTold = false;

/**
 * Does what the person asked for. That it found no room is for them to know, any other failure for
 * whoever mends it.
 * @param {() => unknown} act
 */
export async function attempt(act) {
  if (isTold) showTrouble();
  isTold = false;
  try {
    await act();
  } catch (error) {
    console.error("Right to Object:", error);
    isTold = error instanceof NoRoom;
    if (isTold) showTrouble("no_room");
  }
}
