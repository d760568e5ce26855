/** The code that a mail tells: digits that are no date, telephone number, amount or part of an address. */

import { sentences } from "./text.js";

/** Digits with what joins them into one number: "24.11.2026", "+33 1 23 45", "12:30", "#1234", "id=1234". */
const NUMBER = /[\p{L}\p{N}+#/=&_@%-]*\d+(?:[\s.,:/-]\d+)*[\p{L}\p{N}/@%_-]*/gu;

/** Four to ten digits, or six in two groups; a year is none. */
const CODE = /^(?!(?:19|20)\d\d$)(?:\d{4,10}|\d{3}[\s-]\d{3})$/u;

/** @param {string} line */
const codesIn = (line) => (line.match(NUMBER) ?? []).filter((number) => CODE.test(number));

/** @param {string[]} codes */
const unique = (codes) => [...new Set(codes.map((code) => code.replace(/\D/gu, "")))];

/**
 * @param {string} text a mail, or a part of one
 * @param {(sentence: string) => boolean} speaksOfCode whether a sentence is about a code
 * @returns {string | undefined} its digits; undefined if the text holds none, or cannot decide between several
 */
export function codeIn(text, speaksOfCode) {
  const lines = sentences(text);
  const told = lines.filter((line, place) => speaksOfCode(line) || speaksOfCode(lines[place - 1] ?? ""));
  const [likely, any] = [told, lines].map((some) => unique(some.flatMap(codesIn)));
  return [likely, any].find((codes) => codes?.length === 1)?.[0];
}
