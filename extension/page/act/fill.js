/** Writes a person's details into an objection form: only what is seen, free and theirs to fill. */

import { pick, write } from "../../lib/controls.js";
import { attributeOf } from "../../lib/dom.js";
import { textOf } from "../../lib/reading.js";
import { isReachable } from "../../lib/visible.js";
import { isFree, isOpen } from "./free.js";
import { remember } from "./remember.js";

/** @typedef {import("../recognise/fields.js").Field} Field */
/** @typedef {{ country?: string, email?: string, reason?: string }} Details */
/** @typedef {import("../../lib/controls.js").Control} Control */
/** @typedef {import("../recognise/countries.js").CountryOf} CountryOf */
/** @typedef {{ countryOf: CountryOf, countryName: (code: string) => string, choiceIn: (select: HTMLSelectElement) => string | undefined }} Reading */
/** @typedef {{ field: Field, undo: () => boolean }} Filled `undo`: whether nothing of ours is in it any longer */
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
 * @returns {string | undefined} undefined or "": the person has told nothing for it
 */
function answerTo({ role }, { country, email, reason }) {
  if (role === "about-ai") return "the one choice";
  if (role === "country") return country;
  return role === "email" || role === "email-again" ? email : reason;
}

/**
 * @param {Field} field
 * @param {string} answer
 * @param {Reading} words
 * @returns {Promise<boolean>} whether the control took it
 */
async function fillOne({ role, control }, answer, { countryOf, countryName, choiceIn }) {
  if (role === "about-ai") {
    if (control instanceof HTMLSelectElement)
      return choose(control, ({ text }) => text === choiceIn(control));
    control.click();
    return true;
  }
  if (role === "country") {
    if (control instanceof HTMLSelectElement)
      return choose(control, ({ text, value }) => countryOf(text, value) === answer);
    if (attributeOf(control, "role") === "combobox")
      return pick(control, (option) => countryOf(textOf(option)) === answer);
    return write(/** @type {Control} */ (control), countryName(answer));
  }
  const { maxLength } = /** @type {HTMLInputElement} */ (control);
  if (maxLength > 0 && answer.length > maxLength) return false;
  return write(
    /** @type {Control} */ (control),
    control instanceof HTMLInputElement ? answer.replace(/\s+/gu, " ") : answer,
  );
}

/**
 * What is answered already, as by the page, and locked perhaps, comes first: another field for the same
 * is then somebody else's.
 * @param {Field[]} fields
 * @param {CountryOf} countryOf
 */
const answeredFirst = (fields, countryOf) =>
  [false, true].flatMap((free) => fields.filter(({ control }) => isFree(control, countryOf) === free));

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
  for (const field of answeredFirst(fields, context.countryOf)) {
    const { control } = field;
    const free = isFree(control, context.countryOf);
    const answer = answerTo(field, details);
    const met = done.reached.some(({ role }) => role === field.role);
    if (
      !answer ||
      met ||
      !control.isConnected ||
      (free && !isOpen(control)) ||
      !context.stillAsks(field) ||
      !isReachable(control, context.ours)
    )
      continue;
    done.reached.push(field);
    if (!free) continue;
    const undoer = remember(control);
    if (await fillOne(field, answer, context)) done.filled.push({ field, undo: undoer() });
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
