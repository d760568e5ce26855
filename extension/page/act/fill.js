/** Writes a person's details into an objection form: only what is seen, free and theirs to fill. */

import { pick, write } from "../../lib/controls.js";
import { textOf } from "../../lib/reading.js";
import { isReachable } from "../../lib/visible.js";
import { isFree, isOpen } from "./free.js";

/** @typedef {import("../recognise/fields.js").Field} Field */
/** @typedef {{ country?: string, email?: string, reason?: string }} Details */
/** @typedef {import("../../lib/controls.js").Control} Control */
/** @typedef {import("../recognise/countries.js").CountryOf} CountryOf */
/** @typedef {{ countryOf: CountryOf, countryName: (code: string) => string, isYes: (text: string) => boolean }} Reading */
/** @typedef {{ field: Field, undo: () => void }} Filled */
/** @typedef {{ filled: Filled[], reached: Field[] }} Done `reached`: the control of a role that a person meets,
 *   whether it could be filled or not; no other is taken for that role */

/**
 * @param {HTMLSelectElement} select
 * @param {(option: HTMLOptionElement) => boolean} wanted
 */
function choose(select, wanted) {
  const options = [...select.options].filter((option) => !option.disabled && wanted(option));
  return options.length === 1 && options[0] !== undefined && write(select, options[0].value);
}

/**
 * @param {Field} field
 * @param {Details} details
 * @param {Reading} words
 * @returns {Promise<boolean>} whether the control took it
 */
async function fillOne({ role, control }, details, { countryOf, countryName, isYes }) {
  if (role === "about-ai") {
    if (control instanceof HTMLSelectElement) return choose(control, ({ text }) => isYes(text));
    control.click();
    return true;
  }
  if (role === "country") {
    const code = details.country;
    if (!code) return false;
    if (control instanceof HTMLSelectElement)
      return choose(control, ({ text, value }) => countryOf(text, value) === code);
    if (control.getAttribute("role") === "combobox")
      return pick(control, (option) => countryOf(textOf(option)) === code);
    return write(/** @type {Control} */ (control), countryName(code));
  }
  const value = role === "email" || role === "email-again" ? details.email : details.reason;
  const { maxLength } = /** @type {HTMLInputElement} */ (control);
  if (!value || (maxLength > 0 && value.length > maxLength)) return false;
  return write(
    /** @type {Control} */ (control),
    control instanceof HTMLInputElement ? value.replace(/\s+/gu, " ") : value,
  );
}

/**
 * How to put a control back as it was.
 * @param {HTMLElement} control
 * @returns {() => void}
 */
function restorer(control) {
  if (control instanceof HTMLInputElement && control.type === "radio")
    return () => {
      control.checked = false;
    };
  if (!("value" in control)) return () => {};
  const { value } = /** @type {Control} */ (control);
  return () => void write(/** @type {Control} */ (control), value);
}

/**
 * @param {Field[]} fields
 * @param {Details} details
 * @param {Reading & { ours: Element, stillAsks: (field: Field) => boolean }} context
 *   `stillAsks` is asked at the instant of each writing: what was true at the look may be no longer
 * @returns {Promise<Done>}
 */
export async function fill(fields, details, context) {
  /** @type {Done} */
  const done = { filled: [], reached: [] };
  for (const field of fields) {
    const { control } = field;
    const met = done.reached.some(({ role }) => role === field.role);
    if (
      met ||
      !context.stillAsks(field) ||
      !control.isConnected ||
      !isOpen(control) ||
      !isReachable(control, context.ours)
    )
      continue;
    done.reached.push(field);
    if (!isFree(control, context.countryOf)) continue;
    const undo = restorer(control);
    if (await fillOne(field, details, context)) done.filled.push({ field, undo });
  }
  return done;
}

/**
 * The boxes to write into: the explanation goes into its own, or into the one for anything else
 * where the form has no other.
 * @param {Field[]} fields
 * @returns {Field[]}
 */
export const fillable = (fields) =>
  fields.filter(({ role }) => role !== "extra" || !fields.some((other) => other.role === "reason"));
