/** Writes a person's details into an objection form, once: only what is seen, free and theirs to fill. */

import { isCombobox } from "../../lib/combobox.js";
import { isWritable, valueOf, write } from "../../lib/controls.js";
import { isEditable, overwrite } from "../../lib/editable.js";
import { pick } from "../../lib/picking.js";
import { textOf } from "../../lib/reading.js";
import { isReachable } from "../../lib/visible.js";
import { isFree } from "./free.js";
import { undoing } from "./undoing.js";

/** @typedef {import("../recognise/fields.js").Field} Field */
/** @typedef {{ country?: string, email?: string, reason?: string }} Details */
/** @typedef {import("../recognise/countries.js").CountryOf} CountryOf */
/** @typedef {{ countryOf: CountryOf, countryName: (code: string) => string, choiceIn: (select: HTMLSelectElement) => string | undefined }} Reading */
/** @typedef {{ field: Field, undo: () => Promise<boolean> }} Filled `undo`: whether nothing of ours is in it any longer */
/** @typedef {{ filled: Filled[], refused: Field[], reached: Field[], missed: Field[] }} Done `refused`: it did not take
 *   the answer; `reached`: the control of a role that a person meets, whether it could be filled or not; no other is
 *   taken for that role; `missed`: there is an answer for it, and nobody meets it */

/**
 * What is chosen often may stand in a list twice, above and among the others: that is one choice.
 * @param {HTMLSelectElement} select
 * @param {(option: HTMLOptionElement) => boolean} wanted
 */
function choose(select, wanted) {
  const [first, ...more] = [...select.options].filter((option) => !option.disabled && wanted(option));
  const isOne = more.every(({ text, value }) => text === first?.text || value === first?.value);
  return first !== undefined && isOne && write(select, first.value);
}

/**
 * @param {Field} field
 * @param {Details} details
 * @returns {string | undefined} undefined or "": the person has told nothing for it
 */
export function answerTo({ role }, { country, email, reason }) {
  if (role === "about-ai") return "the one choice";
  if (role === "country") return country;
  return role === "email" || role === "email-again" ? email : reason;
}

/**
 * @param {Field} field
 * @param {string} answer
 * @param {Reading} words
 * @param {() => boolean} isFreeStill
 * @returns {Promise<boolean>} whether the control took it
 */
async function writeAnswer({ role, control }, answer, { countryOf, countryName, choiceIn }, isFreeStill) {
  if (role === "about-ai") {
    if (control instanceof HTMLSelectElement)
      return choose(control, ({ text }) => text === choiceIn(control));
    control.click();
    return true;
  }
  if (role === "country") {
    if (control instanceof HTMLSelectElement)
      return choose(control, ({ text, value }) => countryOf(text, value) === answer);
    const name = countryName(answer);
    if (isCombobox(control)) return pick(control, (option) => countryOf(textOf(option)) === answer, name);
    return write(control, name);
  }
  if (isEditable(control)) return overwrite(control, answer, isFreeStill);
  const { maxLength } = /** @type {HTMLInputElement} */ (control);
  if (maxLength > 0 && answer.length > maxLength) return false;
  return write(control, control instanceof HTMLInputElement ? answer.replace(/\s+/gu, " ") : answer);
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
export async function writeDetails(fields, details, context) {
  /** @type {Done} */
  const done = { filled: [], refused: [], reached: [], missed: [] };
  const isReached = (/** @type {Field} */ { role }) => done.reached.some((field) => field.role === role);
  /** Whether a person meets it, as the field for that, and could answer if nobody has. */
  const isMet = (/** @type {Field} */ field, /** @type {boolean} */ free) =>
    field.control.isConnected &&
    (!free || isWritable(field.control)) &&
    context.stillAsks(field) &&
    isReachable(field.control, context.ours);

  for (const field of answeredFirst(fields, context.countryOf)) {
    const { control } = field;
    const free = isFree(control, context.countryOf);
    const answer = answerTo(field, details);
    if (!answer || isReached(field)) continue;
    if (!isMet(field, free)) {
      done.missed.push(field);
      continue;
    }
    done.reached.push(field);
    if (!free) continue;
    const before = valueOf(control);
    const isFreeStill = () => isFree(control, context.countryOf) && isMet(field, true);
    if (await writeAnswer(field, answer, context, isFreeStill))
      done.filled.push({ field, undo: undoing(control, before, valueOf(control)) });
    else done.refused.push(field);
  }
  return done;
}
