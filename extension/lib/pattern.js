/** Patterns of words, as the catalogue writes them. What they mean is told in docs/catalogue.md. */

import { bare, seen } from "./text.js";

/**
 * @typedef {object} Word of a pattern
 * @property {string} word
 * @property {boolean} opens it counts only where it opens the sentence: `^word`
 * @property {boolean} starts a word of the text begins with it: no `*` before it
 * @property {boolean} ends a word of the text ends with it: no `*` behind it
 * @property {boolean} capitals it counts only as it is written
 *
 * @typedef {Word[]} Token words of which one must stand there
 * @typedef {Token[]} Chain tokens that stand in this order, close together
 */

/** @type {Map<string, Chain[]>} every pattern is written once in the catalogue and read many times */
const compiled = new Map();

/**
 * @param {string} part of a pattern
 * @returns {Word}
 */
function wordOf(part) {
  const word = bare(part.replaceAll(/[*^]/gu, ""));
  const capitals = /^\p{Lu}{2,}$/u.test(word);
  return {
    word: capitals ? word : word.toLowerCase(),
    opens: part.startsWith("^"),
    starts: !/^\^?\*/u.test(part),
    ends: !part.endsWith("*"),
    capitals,
  };
}

/** @param {string} part of a pattern @returns {Word[]} */
const wordsIn = (part) => (part.match(/\^?\*?[\p{L}\p{N}\p{M}]+\*?/gu) ?? []).map(wordOf);

/** @param {string} part of a pattern, without spaces @returns {Token[]} */
const tokensIn = (part) => (part.includes("|") ? [wordsIn(part)] : wordsIn(part).map((word) => [word]));

/**
 * @param {string} pattern
 * @returns {Chain[]}
 */
export function chains(pattern) {
  const known = compiled.get(pattern);
  if (known) return known;
  const made = seen(pattern)
    .split(/\s+/u)
    .flatMap((part) =>
      part.includes("+") ? [part.split("+").flatMap(tokensIn)] : tokensIn(part).map((token) => [token]),
    );
  compiled.set(pattern, made);
  return made;
}
