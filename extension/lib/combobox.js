/** Lists of a page's own, in the place of a select: what they offer, and what they show. */

import { all, attributeOf, parentOf } from "./dom.js";
import { textOf, textsIn } from "./reading.js";
import { CONTROLS } from "./selectors.js";

const LIST = "[role='listbox'], [role='option']";

/** So many elements around the place for typing may be there for it alone. */
const AROUND = 3;

/** @param {Element} element */
export const isCombobox = (element) => attributeOf(element, "role") === "combobox";

/** Whether what one types filters it. @param {Element} combobox @returns {combobox is HTMLInputElement} */
export const isTyped = (combobox) =>
  combobox instanceof HTMLInputElement && ["text", "search"].includes(combobox.type);

/** @param {Element} combobox */
export const isExpanded = (combobox) => attributeOf(combobox, "aria-expanded") === "true";

/** @param {Element} combobox @returns {HTMLElement[]} none while they are not drawn */
export function optionsOf(combobox) {
  const id = attributeOf(combobox, "aria-controls") || attributeOf(combobox, "aria-owns");
  const list = (id && document.getElementById(id)) || document.querySelector("[role='listbox']");
  return list ? all(list, "[role='option']") : [];
}

/** @param {Element} combobox @returns {Element} what is there for it alone */
function surroundings(combobox) {
  let at = combobox;
  for (let n = 0; n < AROUND; n += 1) {
    const parent = parentOf(at);
    if (!parent || all(parent, CONTROLS).length > 1) break;
    at = parent;
  }
  return at;
}

/**
 * @param {Element} combobox
 * @returns {string[]} among others what was picked, which may stand beside the place for typing
 */
export const shownIn = (combobox) =>
  isTyped(combobox) ? [combobox.value, ...textsIn(surroundings(combobox), LIST)] : [textOf(combobox)];
