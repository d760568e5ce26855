/**
 * A text with every word taken out that the catalogue does not hold, and what looks like a name. A name that
 * is a word of the catalogue too may stay where it stands alone: the person reads the report before it goes.
 */

import { hasWord } from "../../lib/patterns.js";
import { spaced } from "../../lib/text.js";

/** @typedef {import("../recognise/wording.js").Words} Words */

/** A word of the catalogue shorter than this may as well be a part of somebody's name. */
const SHORTEST = 3;

/** Longer texts tell no more. */
const LONGEST = 200;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** An initial has one; "AI" is no name. @param {string} word */
const hasCapital = (word) => /^\p{Lu}/u.test(word) && !/^\p{Lu}{2,3}$/u.test(word);

/**
 * @param {string} text
 * @returns {Set<number>} where the words begin that stand in a row of capitals, as "Will Grant" and "J. Law" do;
 *   builder/anonymous/names.py has the same
 */
function nameLike(text) {
  const found = [...text.matchAll(WORD)];
  const rows = found.slice(1).flatMap((other, place) => {
    const one = /** @type {RegExpExecArray} */ (found[place]);
    const between = text.slice(one.index + one[0].length, other.index);
    const isRow = between === " " || (between === ". " && one[0].length === 1);
    return isRow && hasCapital(one[0]) && hasCapital(other[0]) ? [one.index, other.index] : [];
  });
  return new Set(rows);
}

/**
 * @param {string} text
 * @param {Words} words
 * @returns {string} of the same shape: a dot for each letter, 0 for each digit
 */
export function masked(text, words) {
  const patterns = words.wordings.flatMap((wording) => Object.values(wording).flat());
  const kept = (/** @type {string} */ word) => word.length >= SHORTEST && hasWord(patterns, word);
  const told = spaced(text).slice(0, LONGEST);
  const names = nameLike(told);
  return told.replace(/\S+/gu, (part, /** @type {number} */ start) =>
    // An address of any kind names somebody.
    /[@/]/u.test(part)
      ? part.replace(/[\p{L}\p{M}]/gu, "·").replace(/\p{N}/gu, "0")
      : part.replace(WORD, (word, /** @type {number} */ at) =>
          kept(word) && !names.has(start + at) ? word : word.replace(/\p{N}/gu, "0").replace(/[^0]/gu, "·"),
        ),
  );
}
