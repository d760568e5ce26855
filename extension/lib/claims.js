/**
 * What a text states as done: a sentence counts only if it is nobody's quotation, sets no
 * condition, denies nothing and asks nothing. "We will honour your objection" is a claim; "if your
 * objection is honoured", "we cannot honour your objection", "have we honoured your objection?" and
 * «we will honour your objection» are not.
 */

import { denied, marks } from "./denied.js";
import { places } from "./patterns.js";
import { stated } from "./stated.js";
import { words } from "./text.js";

/** @typedef {import("./denied.js").Grammar} Grammar */

/**
 * @param {readonly string[]} patterns
 * @param {Grammar} grammar
 * @param {string} text
 * @param {(sentence: string, pattern: string) => boolean} wanted
 * @returns {string | undefined}
 */
const find = (patterns, grammar, text, wanted) =>
  stated(text).find((sentence) => {
    const parts = words(sentence);
    if (marks(grammar.if, parts).length > 0) return false;
    return patterns.some((pattern) => places(pattern, parts) && wanted(sentence, pattern));
  });

/**
 * "If you qualify, we will honour your objection. This means that your request is applied" states
 * nothing: what follows a promise on a condition counts only where it says the promised thing again.
 * @param {readonly string[]} patterns
 * @param {Grammar} grammar
 * @param {string} text
 * @returns {string | undefined} the first sentence that states it
 */
export function claim(patterns, grammar, text) {
  /** @type {Set<string>} */
  const promised = new Set();
  for (const sentence of stated(text)) {
    const parts = words(sentence);
    const said = patterns.filter((pattern) => places(pattern, parts));
    if (marks(grammar.if, parts).length > 0) {
      for (const pattern of said) promised.add(pattern);
      continue;
    }
    const counts = said.filter((pattern) => promised.size === 0 || promised.has(pattern));
    if (counts.some((pattern) => !denied(sentence, pattern, grammar, grammar.not))) return sentence;
  }
  return undefined;
}

/**
 * @param {readonly string[]} patterns
 * @param {Grammar} grammar
 * @param {string} text
 * @returns {string | undefined} the first sentence that says it, denied or not, on no condition
 */
export const mention = (patterns, grammar, text) => find(patterns, grammar, text, () => true);

/**
 * @param {readonly string[]} patterns
 * @param {Grammar} grammar
 * @param {string} text
 * @returns {string | undefined} the first sentence that denies it
 */
export const denial = (patterns, grammar, text) =>
  find(patterns, grammar, text, (sentence, pattern) => denied(sentence, pattern, grammar, grammar.no));
