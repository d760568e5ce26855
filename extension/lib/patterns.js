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
 * @typedef {Token[]} Chain tokens that stand in this order, close together
 */

/** Between two tokens of a chain stand at most so many other words: "will be (very soon) reviewed". */
const BETWEEN = 2;

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
function chains(pattern) {
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
 * @param {string[]} sentence
 * @param {number} at
 */
function stands(token, sentence, at) {
  const word = sentence[at];
  return word !== undefined && token.some((wanted) => (at === 0 || !wanted.opens) && fits(wanted, word));
}

/**
 * Where the tokens of a chain stand, from the `nth` on, the first of these between `from` and `until`.
 * @param {Chain} chain
 * @param {string[]} sentence
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
 * @param {string[]} sentence its words
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
