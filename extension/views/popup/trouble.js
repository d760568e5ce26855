/** What went wrong with the storage, said plainly: the last word first, for it can be mended. */

import { troubles } from "../../background/store.js";
import { message } from "../../lib/browser.js";

/** @param {HTMLElement} place */
export async function showTrouble(place) {
  const { aside, full } = await troubles();
  place.hidden = !aside && !full;
  place.textContent = full ? message("trouble_full") : aside ? message("trouble_aside") : "";
}
