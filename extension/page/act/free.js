/** Which controls hold nobody's answer. */

import { isCombobox, isTyped, shownIn } from "../../lib/combobox.js";
import { isRadio, valueOf } from "../../lib/controls.js";
import { find } from "../../lib/dom.js";
import { isEditable } from "../../lib/editable.js";
import { choicesOf } from "../../lib/radios.js";

/** @typedef {import("../recognise/countries.js").CountryOf} CountryOf */

/** @type {WeakMap<Element, string>} by list, what the person chose in it */
const personChose = new WeakMap();

/** From now on what the person chooses is theirs, be it the first of a list. @param {AbortSignal} signal */
export function heedChoices(signal) {
  const heed = (/** @type {Event} */ { isTrusted, target }) => {
    if (isTrusted && target instanceof HTMLSelectElement) personChose.set(target, target.value);
  };
  document.addEventListener("change", heed, { capture: true, signal });
}

/**
 * The first option of a list stands there unless somebody chose; it is an answer only if it is
 * a country that the page itself marked as chosen, or that the person went back to.
 * @param {HTMLSelectElement} select
 * @param {CountryOf} countryOf
 */
function isUnchosen(select, countryOf) {
  const [chosen] = select.selectedOptions;
  if (!chosen || !countryOf(chosen.text, chosen.value)) return true;
  const isTheirs = chosen.defaultSelected || personChose.get(select) === select.value;
  return select.selectedIndex === 0 && !isTheirs;
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
  if (isRadio(control)) return !choicesOf(control, control.form ?? document).some(({ checked }) => checked);
  if (isEditable(control) && find(control, PUT_IN)) return false;
  if (!isCombobox(control)) return valueOf(control).trim() === "";
  const isBegun = isTyped(control) && control.value.trim() !== "";
  return !isBegun && !shownIn(control).some((shown) => countryOf(shown));
}
