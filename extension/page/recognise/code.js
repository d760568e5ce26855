/** The field for the code from the e-mail. */

import engine from "../../catalogue/engine.js";
import { all, closest, matches } from "../../lib/dom.js";
import { lineBefore, namesOf } from "../../lib/labels.js";
import { STEPS } from "../../lib/parts.js";
import { blocksBefore } from "../../lib/reading.js";
import { isDrawn } from "../../lib/visible.js";

/** @typedef {import("./wording.js").Words} Words */

/** A code field by the platform's own name for it or Meta's, before any words. */
export const CODE_FIELD = `input[autocomplete~='one-time-code'], ${engine.code}`;

/** A step's heading, and what it says below: so many lines above a field may still speak of it. */
const LINES = 3;

/** A field for no more characters than this takes no e-mail address, and no explanation. */
const SHORT = 10;

const OTHERS = /** @type {const} */ (["other-field", "email", "country", "reason", "extra"]);

/** @param {HTMLInputElement} input */
const isShort = ({ maxLength }) => maxLength > 0 && maxLength <= SHORT;

/**
 * @param {string} text
 * @param {HTMLInputElement} input
 * @param {Words} words
 * @returns {boolean | undefined} whether it asks for the code; undefined if it asks for nothing
 */
function asks(text, input, words) {
  if (words.say("other-code", text)) return false;
  if (words.say("code", text) && !words.say("other-field", text)) return true;
  const others = isShort(input) ? OTHERS.slice(0, 1) : OTHERS;
  return others.some((role) => words.say(role, text)) ? false : undefined;
}

/**
 * @param {HTMLInputElement} input
 * @param {Words} words
 * @returns {boolean | undefined} whether its own names, which come before the words above it, ask for the code
 */
function named(input, words) {
  const names = namesOf(input, input);
  if (names.some((name) => words.say("other-code", name))) return false;
  const asked = names.map((name) => asks(name, input, words));
  return asked.includes(true) || (asked.includes(false) ? false : undefined);
}

/**
 * @param {HTMLInputElement} input
 * @param {Words} words
 * @returns {boolean | undefined} whether the nearest line above that asks for something asks for the code
 */
function saidAbove(input, words) {
  const step = closest(input, STEPS) ?? document.body;
  const lines = [lineBefore(input, step)];
  for (const line of blocksBefore(input, step)) if (lines.push(line) > LINES) break;
  return lines.map((line) => asks(line, input, words)).find((asked) => asked !== undefined);
}

/**
 * @param {Document} document
 * @param {Words} words
 * @returns {HTMLInputElement | undefined} the field for the code from the e-mail; of one for each digit the first
 */
export function findCode(document, words) {
  const inputs = /** @type {HTMLInputElement[]} */ (
    all(
      document,
      `${CODE_FIELD}, input:not([type]), input[type='text'], input[type='tel'], input[type='number']`,
    )
  ).filter((input) => isDrawn(input) && !input.disabled && !input.readOnly);
  return (
    inputs.find((input) => matches(input, CODE_FIELD)) ??
    inputs.find((input) => named(input, words) ?? saidAbove(input, words))
  );
}
