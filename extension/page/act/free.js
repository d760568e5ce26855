/** Which controls may be written into at all: writable ones that hold nobody's answer. */

import { isCombobox, isRadio, valueOf } from "../../lib/controls.js";
import { all, matches } from "../../lib/dom.js";

/** @typedef {import("../recognise/countries.js").CountryOf} CountryOf */

/**
 * The first option of a list stands there unless somebody chose; it is an answer only if it is
 * a country that the page itself marked as chosen.
 * @param {HTMLSelectElement} select
 * @param {CountryOf} countryOf
 */
function isUnchosen(select, countryOf) {
  const [chosen] = select.selectedOptions;
  if (!chosen || select.selectedIndex === 0)
    return !chosen?.defaultSelected || !countryOf(chosen.text, chosen.value);
  return !countryOf(chosen.text, chosen.value);
}

/** Whether a person could write into it. @param {HTMLElement} control */
export const isWritable = (control) =>
  !matches(control, ":disabled, [readonly], [aria-disabled='true'], [aria-readonly='true']");

/**
 * @param {HTMLElement} control
 * @param {CountryOf} countryOf
 * @returns {boolean} whether nobody, the page included, has given its answer yet
 */
export function isFree(control, countryOf) {
  if (control instanceof HTMLSelectElement) return isUnchosen(control, countryOf);
  if (isRadio(control)) {
    const group = all(control.form ?? document, "input[type='radio']");
    return !group.some((other) => isRadio(other) && other.name === control.name && other.checked);
  }
  const isList = isCombobox(control) && !(control instanceof HTMLInputElement);
  return isList ? !countryOf(valueOf(control)) : valueOf(control).trim() === "";
}
