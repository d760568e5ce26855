/** Radio buttons that answer one question. */

import { isRadio } from "./controls.js";
import { all, closest } from "./dom.js";

/** What holds the choices of one question together, where they have no name. */
const GROUP = "fieldset, [role='radiogroup']";

/**
 * What holds a question: its choices, and what asks it.
 * @param {HTMLInputElement} radio
 */
export const groupOf = (radio) => closest(radio, GROUP);

/**
 * Without a name a browser takes each for itself, and what joins them is the page's own script.
 * @param {HTMLInputElement} radio
 * @param {Document | Element} root what to look in, as a form
 * @returns {HTMLInputElement[]} all choices of its question, itself too, in the order of the page
 */
export function choicesOf(radio, root) {
  const group = groupOf(radio);
  const isOneOfThem = radio.name
    ? (/** @type {HTMLInputElement} */ other) => other.name === radio.name && other.form === radio.form
    : (/** @type {HTMLInputElement} */ other) =>
        other === radio || (group !== null && !other.name && groupOf(other) === group);
  return all(root, "input[type='radio']").filter(isRadio).filter(isOneOfThem);
}
