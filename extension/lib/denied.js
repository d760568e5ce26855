/** Whether a sentence denies, or leaves open, what a pattern finds in it: each clause speaks for itself. */

import { places } from "./patterns.js";
import { words } from "./text.js";

/**
 * @typedef {object} Grammar
 * @property {readonly string[]} not words that deny
 * @property {readonly string[]} if words that set a condition
 * @property {readonly string[]} and words that begin a new clause
 * @property {readonly string[]} no the plain words of refusal among `not`: "we do not accept your objection"
 * @property {readonly string[]} yet words that leave it open: "we have not accepted it yet"
 * @property {readonly string[]} proviso words that reserve it: "subject to review"
 * @property {readonly string[]} may words by which a thing is possible only, or said of all: "we may decline
 *   it", "we can't accept objections by phone"
 * @property {readonly string[]} tells words that tell what will be said elsewhere: "you'll get an email saying …"
 * @property {readonly string[]} stranger words that ask another than the person: "if this wasn't you"
 * @property {readonly string[]} that words that begin what is confirmed or asked for: "we cannot confirm that …"
 * @property {readonly string[]} matter words that end what is asked for: "… be used for AI"
 *
 * @typedef {keyof Grammar} Key
 */

/**
 * @param {readonly string[]} patterns
 * @param {readonly string[]} sentence
 * @returns {number[]} where words of any of the patterns stand
 */
export const marks = (patterns, sentence) => patterns.flatMap((pattern) => places(pattern, sentence) ?? []);

/**
 * A comma or a word like "and" parts clauses: what follows it denies something else. But behind a
 * comma a word like "that" goes on: "we cannot confirm, that …".
 * @param {string} sentence
 * @param {Grammar} grammar
 * @returns {string[][]} the clauses, each as its words
 */
function clauses(sentence, grammar) {
  /** @type {string[][]} */
  const found = [[]];
  for (const part of sentence.split(/[,:–—()]/u)) {
    for (const [place, word] of words(part).entries()) {
      const begins =
        place === 0 ? marks(grammar.that, [word]).length === 0 : marks(grammar.and, [word]).length > 0;
      if (begins) found.push([]);
      found.at(-1)?.push(word);
    }
  }
  return found;
}

/**
 * What is asked for may itself be a denial, between two words of the pattern: "your request that your
 * posts not be used for AI is approved".
 * @param {string[]} clause
 * @param {number[]} here where the pattern's words stand in it
 * @param {Grammar} grammar
 * @returns {string[]} the clause without it
 */
function withoutAsked(clause, here, grammar) {
  const first = Math.min(...here);
  const that = marks(grammar.that, clause.slice(first)).filter((place) => place > 0);
  const begins = first + Math.min(...that);
  const next = here.filter((place) => place > begins);
  const ends = marks(grammar.matter, clause.slice(begins, Math.min(...next)));
  if (next.length === 0 || ends.length === 0) return clause;
  return clause.toSpliced(begins, Math.max(...ends) + 1);
}

/**
 * What follows behind a word like "that" is said of something else: "we've granted your request that your
 * posts not be used".
 * @param {string} sentence
 * @param {string} pattern
 * @param {Grammar} grammar
 * @param {Key[]} keys of the words that deny it
 */
export function denied(sentence, pattern, grammar, keys) {
  const denials = keys.flatMap((key) => grammar[key]);
  const said = places(pattern, words(sentence)) ?? [];
  let begins = 0;
  return clauses(sentence, grammar).some((clause) => {
    const here = said.map((place) => place - begins).filter((place) => place >= 0 && place < clause.length);
    begins += clause.length;
    if (here.length === 0) return false;
    const last = Math.max(...here);
    const beyond = clause.findIndex((word, place) => place > last && marks(grammar.that, [word]).length > 0);
    const told = beyond < 0 ? clause : clause.slice(0, beyond);
    return marks(denials, withoutAsked(told, here, grammar)).length > 0;
  });
}
