/** Putting a control back as it was. */

import { isCombobox, valueOf, write } from "../../lib/controls.js";
import { isEditable, overwrite } from "../../lib/editable.js";

/**
 * @param {HTMLElement} control
 * @param {string} before what it held before we wrote into it
 * @param {string} after what it held then
 * @returns {() => Promise<boolean>} puts back what was there, unless somebody has changed it since; answers
 *   with whether nothing of ours is in it: what was picked from a list of the page's own stays
 */
export const undoing = (control, before, after) => async () => {
  const isOurs = () => valueOf(control) === after;
  if (isCombobox(control)) return false;
  if (isEditable(control)) return !isOurs() || overwrite(control, before, isOurs);
  if (isOurs()) write(control, before);
  return true;
};
