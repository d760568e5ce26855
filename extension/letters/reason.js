/** The text of an objection, put together anew each time, so that no two people send the same. */

import { lawOf } from "../catalogue/law.js";
import letters from "../catalogue/letters.js";
import { nearest } from "../catalogue/nearest.js";

/**
 * What the text is made from; what is unknown is left out.
 * @typedef {object} Person
 * @property {string} language a language tag
 * @property {string} [country] ISO 3166-1 alpha-2
 * @property {string} [situation]
 * @property {string} [own] the person's own sentence
 * @property {string} [email]
 *
 * @typedef {Record<string, readonly string[]>} Parts the sentences to choose from, in their order
 * @typedef {Record<string, number>} Choice which sentence of each part
 */

/** Languages in which there are letters. */
export const LETTER_LANGUAGES = Object.keys(letters);

/**
 * @param {readonly string[]} languages language tags
 * @returns {string[]} those in which there are letters, each once
 */
export function writable(languages) {
  const tags = languages.map((language) => nearest(language, letters));
  return [...new Set(tags)].filter((tag) => tag !== undefined);
}

/**
 * @param {string} language a language tag
 * @returns {{ tag: string, letter: import("../catalogue/letters.js").Letter }} English where we have none in it
 */
export function letterIn(language) {
  const tag = nearest(language, letters) ?? "en";
  return { tag, letter: letters[tag] ?? letters.en };
}

/**
 * @param {import("../catalogue/letters.js").Letter} letter
 * @param {string} [country] ISO 3166-1 alpha-2
 * @returns how the letter cites the law of that country
 */
export const citationsIn = (letter, country) => letter.law[lawOf(country).law];

/** @param {string} text of one line, so that a full stop can end it */
function sentence(text) {
  const line = text.trim().replace(/\s+/g, " ");
  return /[\p{L}\p{N}]$/u.test(line) ? `${line}.` : line;
}

/**
 * @param {Person} person
 * @returns {Parts}
 */
export function parts({ language, country, situation = "", own = "", email = "" }) {
  const { letter } = letterIn(language);
  const { opening, grounds, account, request, closing } = letter;
  const { right } = citationsIn(letter, country);
  return {
    opening: opening.map((text) => text.replace("{right}", right)),
    grounds: Object.entries(grounds).find(([name]) => name === situation)?.[1] ?? grounds.person,
    ...(own.trim() && { own: [sentence(own)] }),
    ...(email && { account: account.map((text) => text.replace("{email}", () => email)) }),
    request,
    closing,
  };
}

/**
 * @param {string} text
 * @param {[string, readonly string[]][]} rest the parts that it should consist of
 * @returns {Choice | undefined} undefined: the person changed something
 */
function choiceIn(text, [[name, choices] = ["", []], ...rest]) {
  for (const [index, choice] of choices.entries()) {
    if (rest.length === 0 && text === choice) return { [name]: index };
    const further = text.startsWith(`${choice} `) && choiceIn(text.slice(choice.length + 1), rest);
    if (further) return { [name]: index, ...further };
  }
  return undefined;
}

/**
 * @param {Person} person
 * @param {Choice} [choice] sentences that are chosen already
 */
export const compose = (person, choice = {}) =>
  Object.entries(parts(person))
    .map(
      ([name, choices]) => choices[choice[name] ?? -1] ?? choices[Math.floor(Math.random() * choices.length)],
    )
    .join(" ");

/**
 * The text after the person's details have changed. One that we suggested says the same of the new
 * details; in one of the person's own words, only the e-mail address follows.
 * @param {string} text
 * @param {Person} before
 * @param {Person} after
 * @param {string} [address] the last e-mail address that the text may hold
 */
export function revise(text, before, after, address = before.email) {
  const choice = choiceIn(text, Object.entries(parts(before)));
  if (choice) return compose(after, choice);
  const { email } = after;
  return address && email ? text.replaceAll(address, () => email) : text;
}
