/**
 * What a text states as done: a sentence counts only if it is nobody's quotation, sets no
 * condition, denies nothing and asks nothing. "We will honour your objection" is a claim; "if your
 * objection is honoured", "we cannot honour your objection", "have we honoured your objection?" and
 * «we will honour your objection» are not.
 */

import { places } from "./patterns.js";
import { sentences, words } from "./text.js";

/**
 * @typedef {object} Grammar
 * @property {readonly string[]} not words that deny
 * @property {readonly string[]} if words that set a condition
 * @property {readonly string[]} and words that begin a new clause
 * @property {readonly string[]} no the plain words of refusal among `not`: "we do not accept your objection"
 * @property {readonly string[]} that words that begin what is confirmed or asked for: "we cannot confirm that …"
 * @property {readonly string[]} ai words that end what is asked for: "… be used for AI"
 */

/** An apostrophe stands within a word, a quotation mark outside of it. */
const QUOTED =
  /«[^»]*»|»[^«»]*«|“[^”]*”|„[^“”"]*[“”"]|”[^”]*”|"[^"]*"|(?<=^|\s)(?:‘[^’]*’|'[^']*'|’[^’]*’)(?=[\s.,;:!?]|$)/gu;

/** A question. */
const ASKED = /(?<=^|[.!?…\n])[^.!?…\n]*\?(?=[\s"»”’)\]]|$)/gu;

/** What ends in a semicolon, with which Greek asks; elsewhere it parts clauses. */
const PARTED = /[^.!?;…\n]+;(?=[\s"»”’)\]]|$)/gu;

const GREEK = /\p{Script=Greek}/u;

/** @param {string} text @returns {string} without its questions */
const unasked = (text) => text.replace(ASKED, " ").replace(PARTED, (part) => (GREEK.test(part) ? " " : part));

/** @param {string} text @returns {string[]} its sentences that ask nothing, without what they quote */
const stated = (text) => sentences(unasked(text.replace(QUOTED, " ")));

/**
 * @param {readonly string[]} patterns
 * @param {string[]} sentence
 * @returns {number[]} where words of any of the patterns stand
 */
const marks = (patterns, sentence) => patterns.flatMap((pattern) => places(pattern, sentence) ?? []);

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
  const ends = marks(grammar.ai, clause.slice(begins, Math.min(...next)));
  if (next.length === 0 || ends.length === 0) return clause;
  return clause.toSpliced(begins, Math.max(...ends) + 1);
}

/**
 * What follows behind a word like "that" is said of something else: "we've granted your request that your
 * posts not be used".
 * @param {string} sentence
 * @param {string} pattern
 * @param {Grammar} grammar
 * @param {readonly string[]} denials
 */
function denied(sentence, pattern, grammar, denials) {
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
