/** The sentences of a text that state something: not quoted, not asked. */

import { sentences } from "./text.js";

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
export const stated = (text) => sentences(unasked(text.replace(QUOTED, " ")));
