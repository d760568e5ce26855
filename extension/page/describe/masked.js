/** A text with every word taken out that the catalogue does not hold: what is left is nobody's own. */

import { hasWord } from "../../lib/patterns.js";

/** @typedef {import("../recognise/wording.js").Words} Words */

/** A word of the catalogue shorter than this may as well be a part of somebody's name. */
const SHORTEST = 3;

/** Longer texts tell no more. */
const LONGEST = 200;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * @param {string} text
 * @param {Words} words
 * @returns {string} of the same shape: a dot for each letter, 0 for each digit
 */
export function masked(text, words) {
  const patterns = words.wordings.flatMap((wording) => Object.values(wording).flat());
  const kept = (/** @type {string} */ word) => word.length >= SHORTEST && hasWord(patterns, word);
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, LONGEST)
    .replace(/\S+/gu, (part) =>
      // An address of any kind names somebody.
      /[@/]/u.test(part)
        ? part.replace(/[\p{L}\p{M}]/gu, "·").replace(/\p{N}/gu, "0")
        : part.replace(WORD, (word) =>
            kept(word) ? word : word.replace(/\p{N}/gu, "0").replace(/[^0]/gu, "·"),
          ),
    );
}
