/** What a person answers in, and writing into it as their typing would, so that the page's own script takes notice. */

import { all, attributeOf } from "./dom.js";
import { EDITABLE, isEditable, textIn } from "./editable.js";
import { textOf } from "./reading.js";
import { until } from "./until.js";

/** For text of several lines. */
export const AREAS = `textarea, ${EDITABLE}`;

export const CONTROLS = `${AREAS}, select, input:not([type='hidden']), [role='combobox']`;

/** Milliseconds in which a page draws the list that a click opens. */
const LIST_DRAWN = 1000;

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

/** Whether the platform keeps what is answered in it. @param {Element} element @returns {element is Control} */
const isControl = (element) =>
  [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].some((kind) => element instanceof kind);

/** @param {Element} element @returns {element is HTMLInputElement} */
export const isRadio = (element) => element instanceof HTMLInputElement && element.type === "radio";

/** Whether a list of the page's own stands in for a select. @param {Element} element */
export const isCombobox = (element) => attributeOf(element, "role") === "combobox";

/** @param {Element} element @returns {string} the answer in it; "" of a choice that was not made */
export function valueOf(element) {
  if (isRadio(element)) return element.checked ? element.value : "";
  if (isEditable(element)) return textIn(element);
  return isControl(element) ? element.value : textOf(element);
}

/**
 * What a page hears when a person has changed a control and gone on; who listens further up hears of
 * the leaving by `focusout` alone, since `blur` stays where it is.
 * @param {Element} control
 */
function tell(control) {
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
  control.dispatchEvent(new FocusEvent("blur"));
  control.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}

/**
 * Frameworks put a `value` of their own on the element, and take back what was written through it. That
 * stands in the page's world: in ours, as to typing, it does not exist.
 * @param {HTMLElement} control
 * @param {string} value
 * @returns {boolean} whether the control kept it
 */
export function write(control, value) {
  if (isRadio(control)) control.checked = value === control.value;
  else if (isControl(control)) control.value = value;
  tell(control);
  return valueOf(control) === value;
}

/** @param {Element} combobox */
function optionsOf(combobox) {
  const id = attributeOf(combobox, "aria-controls") ?? attributeOf(combobox, "aria-owns") ?? "";
  const list = document.getElementById(id) ?? document.querySelector("[role='listbox']");
  return list ? all(list, "[role='option']") : [];
}

/**
 * Opens a list that stands in for a select, and picks from it.
 * @param {HTMLElement} combobox
 * @param {(option: Element) => boolean} wanted
 * @returns {Promise<boolean>} whether an option was there to pick
 */
export async function pick(combobox, wanted) {
  const isExpanded = () => attributeOf(combobox, "aria-expanded") === "true";
  if (!isExpanded()) combobox.click();
  const drawn = () => (optionsOf(combobox).length > 0 ? true : undefined);
  // Some lists open when the button goes down, and take no notice of a click.
  if (!(await until(drawn, LIST_DRAWN / 2)))
    combobox.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
  const option = await until(() => optionsOf(combobox).find(wanted), LIST_DRAWN);
  if (option instanceof HTMLElement) option.click();
  else if (isExpanded()) combobox.click();
  return option !== undefined;
}
