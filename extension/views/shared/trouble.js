/** What went wrong, said plainly in the one place that a page has for it. */

import { message } from "../../lib/browser.js";
import { NoRoom } from "../../record/store.js";

/** @param {import("../../lib/browser.js").MessageKey} [key] none: nothing did */
export function showTrouble(key) {
  const place = /** @type {HTMLElement} */ (document.querySelector("[data-trouble]"));
  const front = document.querySelector("dialog[open] .actions") ?? document.querySelector("main");
  // What stands beside an open dialog is behind it, and is not read out.
  if (place.parentElement !== front) front?.prepend(place);
  place.hidden = key === undefined;
  place.textContent = key ? message(key) : "";
}

/** Whether what is said there is of the last act. */
let isTold = false;

/**
 * Does what the person asked for, and tells if it fails. Why is for whoever mends it, unless there was no room.
 * @param {() => unknown} act
 */
export async function attempt(act) {
  if (isTold) showTrouble();
  isTold = false;
  try {
    await act();
  } catch (error) {
    console.error("Right to Object:", error);
    isTold = true;
    showTrouble(error instanceof NoRoom ? "no_room" : "failed");
  }
}
