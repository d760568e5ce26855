/** Where the words of patterns stand in a sentence. */

import { chains } from "./pattern.js";
import { bare, sentences, words } from "./text.js";

/** @typedef {import("./pattern.js").Word} Word */
/** @typedef {import("./pattern.js").Token} Token */
/** @typedef {import("./pattern.js").Chain} Chain */

/** Between two tokens of a chain stand at most so many other words: "will be (very soon) reviewed". */
const BETWEEN = 2;

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
 * @param {Token} token
 * @param {readonly string[]} sentence
 * @param {number} at
 */
function stands(token, sentence, at) {
  const word = sentence[at];
  return word !== undefined && token.some((wanted) => (at === 0 || !wanted.opens) && fits(wanted, word));
}

/**
 * Where the tokens of a chain stand, from the `nth` on, the first of these between `from` and `until`.
 * @param {Chain} chain
 * @param {readonly string[]} sentence
 * @returns {number[] | null} null if they do not stand there
 */
function stretch(chain, sentence, nth = 0, from = 0, until = sentence.length) {
  const token = chain[nth];
  if (!token) return [];
  for (let at = from; at < until; at += 1) {
    const behind = stands(token, sentence, at) && stretch(chain, sentence, nth + 1, at + 1, at + 2 + BETWEEN);
    if (behind) return [at, ...behind];
  }
  return null;
}

/**
 * Where a pattern's words stand in a sentence.
 * @param {string} pattern
 * @param {readonly string[]} sentence its words
 * @returns {number[] | null} a place for each word of the pattern; null if one is missing
 */
export function places(pattern, sentence) {
  const found = [];
  for (const chain of chains(pattern)) {
    const at = stretch(chain, sentence);
    if (!at) return null;
    found.push(...at);
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
    chains(pattern)
      .flat(2)
      .some((wanted) => fits(wanted, bare(word))),
  );
