/** Putting a control back as it was. */

import { isCombobox, valueOf, write } from "../../lib/controls.js";

/**
 * @param {HTMLElement} control
 * @param {string} before what it held before we wrote into it
 * @param {string} after what it held then
 * @returns {() => boolean} puts back what was there, unless somebody has changed it since; false: what was
 *   picked from a list of the page's own cannot be taken back by us
 */
export const undoing = (control, before, after) => () => {
  if (isCombobox(control)) return false;
  if (valueOf(control) === after) write(control, before);
  return true;
};
