/** The sentences of a text that state something: not quoted, not asked. */

import { sentences, words } from "./text.js";

/** @typedef {{ text: string, words: string[] }} Sentence `words`: accents gone, case kept */

/**
 * An apostrophe stands within a word, a quotation mark outside of it. What is longer than this many
 * characters is no quotation: a page of opening marks would have us look for the end of each.
 */
const QUOTED =
  /«[^»]{0,1000}»|»[^«»]{0,1000}«|“[^”]{0,1000}”|„[^“”"]{0,1000}[“”"]|”[^”]{0,1000}”|"[^"]{0,1000}"|(?<=^|\s)(?:‘[^’]{0,1000}’|'[^']{0,1000}'|’[^’]{0,1000}’)(?=[\s.,;:!?]|$)/gu;

/** A question. */
const ASKED = /(?<=^|[.!?…\n])[^.!?…\n]*\?(?=[\s"»”’)\]]|$)/gu;

/** What ends in a semicolon, with which Greek asks; elsewhere it parts clauses. */
const PARTED = /(?<=^|[.!?;…\n])[^.!?;…\n]+;(?=[\s"»”’)\]]|$)/gu;

const GREEK = /\p{Script=Greek}/u;

/** @param {string} text @returns {string} without its questions */
const unasked = (text) => text.replace(ASKED, " ").replace(PARTED, (part) => (GREEK.test(part) ? " " : part));

/** What ends a sentence, or seems to. */
const ENDS = /[.!?;…\n]/gu;

/**
 * @param {string} text
 * @param {(question: string) => boolean} isAbout
 * @returns {string} what stands before the first question about that: all that comes after it may answer it
 */
export function beforeQuestion(text, isAbout) {
  const plain = text.replace(QUOTED, (quoted) => quoted.replace(ENDS, " "));
  const asked = [
    ...plain.matchAll(ASKED),
    ...[...plain.matchAll(PARTED)].filter(([part]) => GREEK.test(part)),
  ];
  return text.slice(
    0,
    Math.min(...asked.filter(([question]) => isAbout(question)).map(({ index }) => index)),
  );
}

/** The text read last, since an answer is looked through for one role after the other. */
let latest = { text: "", found: /** @type {Sentence[]} */ ([]) };

/** @param {string} text @returns {readonly Sentence[]} its sentences that ask nothing, without what they quote */
export function stated(text) {
  if (text !== latest.text) {
    const found = sentences(unasked(text.replace(QUOTED, " ")));
    latest = { text, found: found.map((sentence) => ({ text: sentence, words: words(sentence) })) };
  }
  return latest.found;
}
