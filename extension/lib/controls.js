/** Reading what a person answers in, and writing into it as their typing would, so that the page's own script takes notice. */

import { isCombobox, shownIn } from "./combobox.js";
import { matches } from "./dom.js";
import { isEditable, textIn } from "./editable.js";
import { textOf } from "./reading.js";
import { LOCKED } from "./selectors.js";
import { tellLeft, tellTyped } from "./telling.js";

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

/** Whether the platform keeps what is answered in it. @param {Element} element @returns {element is Control} */
const isControl = (element) =>
  [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].some((kind) => element instanceof kind);

/** Whether a person could write into it. @param {Element} control */
export const isWritable = (control) => !matches(control, LOCKED);

/** @param {Element} element @returns {element is HTMLInputElement} */
export const isRadio = (element) => element instanceof HTMLInputElement && element.type === "radio";

/** @param {Element} element @returns {string} the answer in it; "" of a choice only while it is not made */
export function valueOf(element) {
  if (isRadio(element)) return element.checked ? element.value || "on" : "";
  if (isEditable(element)) return textIn(element);
  if (isCombobox(element)) return shownIn(element).join("\n");
  return isControl(element) ? element.value : textOf(element);
}

/**
 * Frameworks put a `value` of their own on the element, and take back what was written through it. That
 * stands in the page's world: in ours, as to typing, it does not exist.
 * @param {HTMLElement} control
 * @param {string} value
 * @returns {boolean} whether the control kept it
 */
export function write(control, value) {
  if (isRadio(control)) control.checked = value !== "";
  else if (isControl(control)) control.value = value;
  tellTyped(control);
  tellLeft(control);
  return valueOf(control) === value;
}
