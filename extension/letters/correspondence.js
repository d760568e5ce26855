/** Letters that may have to follow an objection, or stand in for the form. Pure: no browser API. */

import authorities from "../catalogue/authorities.js";
import controllers from "../catalogue/controllers.js";
import { unframed } from "./frame.js";
import { citationsIn, letterIn } from "./reason.js";

/** @typedef {import("../catalogue/letters.js").LetterKind} LetterKind */

/**
 * What an objection's record knows. Each day is a `Date` at its midnight, as if it were UTC.
 * @typedef {object} Facts
 * @property {string} country ISO 3166-1 alpha-2
 * @property {readonly string[]} account what tells the account: handle, kind, e-mail address
 * @property {import("./reason.js").Person} person
 * @property {string} reason what they would write today
 * @property {string} [text] what was sent, in its own words
 * @property {Date} [sent]
 * @property {Date} [due] by which day an answer was due
 * @property {boolean} overdue whether that day is over
 * @property {{ state: string, text?: string }} [answer] `text`: Meta's words, where they are on record
 * @property {Date} today
 */

/**
 * @param {string} country
 * @returns {import("../catalogue/authorities.js").Authority | undefined} whom its people complain to
 */
export const authorityOf = (country) => authorities.find((authority) => authority.country === country);

/**
 * @param {import("../catalogue/letters.js").Letter} letter
 * @param {string} country
 * @returns {string | undefined} where each region has one of its own, the person knows which
 */
function addressee({ regional }, country) {
  const authority = authorityOf(country);
  return authority?.list ? regional : authority?.name.replaceAll(" / ", "\n");
}

/**
 * @param {import("../catalogue/letters.js").Letter} letter
 * @param {Facts["answer"]} answer
 * @returns {string} "": there is one, and nothing that can be said of it
 */
function answerIn(letter, answer) {
  if (!answer) return letter.silence;
  return answer.text || (answer.state === "refused" ? letter.declined : "");
}

/**
 * A letter, ready to read and to send; the person puts in their name where [brackets] ask for it.
 * A paragraph about something that is not known is left out.
 * @param {LetterKind} kind `follow-up` and `by-post` go to the controller, `complaint` to the authority
 * @param {string} language a language tag; English where we have no letter in it
 * @param {Facts} facts
 * @returns {{ subject: string, body: string, language: string }} `language`: the tag it is written in
 */
export function composeLetter(kind, language, facts) {
  const { country, account, person, reason, text, sent, due, overdue, answer, today } = facts;
  const { tag, letter } = letterIn(language);
  const controller = controllers.find(({ countries }) => countries.includes(country)) ?? controllers[0];
  const { format } = new Intl.DateTimeFormat(letter.language, { dateStyle: "long", timeZone: "UTC" });

  /** @type {Record<string, string | undefined>} */
  const known = {
    ...citationsIn(letter, country),
    controller: controller && [controller.name, ...controller.address].join("\n"),
    authority: addressee(letter, country),
    country: country && new Intl.DisplayNames(letter.language, { type: "region" }).of(country),
    account: account.filter(Boolean).join(", "),
    // A letter in place of the form is an objection itself.
    text: kind === "by-post" ? unframed(text || reason, person, { ...person, country, language: tag }) : text,
    answer: answerIn(letter, answer),
    sent: sent && format(sent),
    due: due && overdue ? format(due) : undefined,
    today: format(today),
  };
  const names = (/** @type {string} */ paragraph) => [...paragraph.matchAll(/\{(\w+)\}/g)];
  const { subject, paragraphs } = letter[kind];
  const body = paragraphs
    .filter((paragraph) => names(paragraph).every(([, name = ""]) => known[name]))
    .map((paragraph) => paragraph.replace(/\{(\w+)\}/g, (_, name) => known[name] ?? ""))
    .join("\n\n");
  return { subject, body, language: tag };
}
