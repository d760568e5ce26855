/** Whether a form has all that it asks for, whoever sees to it: the browser, or the page's own script. */

import { valueOf } from "../../lib/controls.js";
import { all, closest } from "../../lib/dom.js";
import { CONTROLS } from "../../lib/selectors.js";
import { CONCEALED } from "../../lib/visible.js";

/**
 * A tick that the page draws itself lies over the platform's own, which is transparent and asked all the same.
 * @param {Element} control
 */
const isAsked = (control) =>
  Element.prototype.checkVisibility.call(control, { visibilityProperty: true }) &&
  !closest(control, CONCEALED);

/** @param {HTMLElement} control */
function isAnswered(control) {
  const isValid = !("validity" in control) || /** @type {HTMLInputElement} */ (control).validity.valid;
  return isValid && !(control.ariaRequired === "true" && valueOf(control).trim() === "");
}

/** @param {HTMLElement} root of the form */
export const isComplete = (root) => all(root, CONTROLS).filter(isAsked).every(isAnswered);
