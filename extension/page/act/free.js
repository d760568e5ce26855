/** Which controls hold nobody's answer. */

import { isCombobox, isTyped, shownIn } from "../../lib/combobox.js";
import { isRadio, valueOf } from "../../lib/controls.js";
import { all, find } from "../../lib/dom.js";
import { isEditable } from "../../lib/editable.js";

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

/** What may stand in an editable box beside text. */
const PUT_IN = "audio, button, canvas, iframe, img, input, svg, table, video";

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
  if (isEditable(control) && find(control, PUT_IN)) return false;
  if (!isCombobox(control)) return valueOf(control).trim() === "";
  const isBegun = isTyped(control) && control.value.trim() !== "";
  return !isBegun && !shownIn(control).some((shown) => countryOf(shown));
}
