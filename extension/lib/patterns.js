/** Patterns of words, and where they stand in a sentence. What a pattern means is told in docs/catalogue.md. */

import { bare, seen, sentences, words } from "./text.js";

/**
 * @typedef {object} Word of a pattern
 * @property {string} word
 * @property {boolean} opens it counts only where it opens the sentence: `^word`
 * @property {boolean} starts a word of the text begins with it: no `*` before it
 * @property {boolean} ends a word of the text ends with it: no `*` behind it
 * @property {boolean} capitals it counts only as it is written
 *
 * @typedef {Word[]} Token words of which one must stand there
 */

/** @type {Map<string, Token[]>} every pattern is written once in the catalogue and read many times */
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

/**
 * @param {string} pattern
 * @returns {Token[]}
 */
function tokens(pattern) {
  const known = compiled.get(pattern);
  if (known) return known;
  const wordsIn = (/** @type {string} */ part) =>
    (part.match(/\^?\*?[\p{L}\p{N}\p{M}]+\*?/gu) ?? []).map(wordOf);
  const parts = seen(pattern).split(/\s+/u);
  const made = parts.flatMap((part) =>
    part.includes("|") ? [wordsIn(part)] : wordsIn(part).map((word) => [word]),
  );
  compiled.set(pattern, made);
  return made;
}

/**
 * @param {Word} wanted
 * @param {string} word as it stands in the text
 */
function fits({ word: wanted, starts, ends, capitals }, word) {
  const have = capitals ? word : word.toLowerCase();
  if (starts && ends) return have === wanted;
  if (starts) return have.startsWith(wanted);
  return ends ? have.endsWith(wanted) : have.includes(wanted);
}

/**
 * Where a pattern's words stand in a sentence.
 * @param {string} pattern
 * @param {string[]} sentence its words
 * @returns {number[] | null} a place for each word of the pattern; null if one is missing
 */
export function places(pattern, sentence) {
  const found = [];
  for (const token of tokens(pattern)) {
    const place = sentence.findIndex((word, at) =>
      token.some((wanted) => (at === 0 || !wanted.opens) && fits(wanted, word)),
    );
    if (place < 0) return null;
    found.push(place);
  }
  return found.length > 0 ? found : null;
}

/**
 * @param {readonly string[]} patterns
 * @param {string} text
 * @returns {boolean} whether one sentence of the text holds all words of one pattern
 */
export const says = (patterns, text) =>
  sentences(text).some((sentence) => {
    const parts = words(sentence);
    return patterns.some((pattern) => places(pattern, parts) !== null);
  });

/**
 * @param {readonly string[]} patterns
 * @param {string} word
 * @returns {boolean} whether one of the patterns has a place for that word
 */
export const hasWord = (patterns, word) =>
  patterns.some((pattern) =>
    tokens(pattern).some((token) => token.some((wanted) => fits(wanted, bare(word)))),
  );
