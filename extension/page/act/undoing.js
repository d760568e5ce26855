/** Putting a control back as it was. */

import { isCombobox } from "../../lib/combobox.js";
import { valueOf, write } from "../../lib/controls.js";
import { isEditable, overwrite } from "../../lib/editable.js";
import { unpick } from "../../lib/picking.js";

/**
 * @param {HTMLElement} control
 * @param {string} before what it held before we wrote into it
 * @param {string} after what it held then
 * @returns {() => Promise<boolean>} puts back what was there, unless somebody has changed it since; answers
 *   with whether nothing of ours is in it: some lists of a page's own keep what was picked
 */
export const undoing = (control, before, after) => async () => {
  const isOurs = () => valueOf(control) === after;
  if (!isOurs()) return true;
  if (isCombobox(control)) return unpick(control);
  if (isEditable(control)) return overwrite(control, before, isOurs);
  write(control, before);
  return true;
};
