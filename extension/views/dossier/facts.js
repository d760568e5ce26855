/** What a letter can say of an objection, by its record. */

import { accountName } from "../../catalogue/account.js";
import { lawOf } from "../../catalogue/law.js";
import { dayOf, zoneHere } from "../../objection/calendar.js";
import { answerDue, isOverdue, sending, zoneOf } from "../../objection/deadline.js";
import { sendings, standing } from "../../objection/standing.js";
import { isDecision } from "../../objection/states.js";
import { countryOf } from "../../record/law.js";
import { language } from "../shared/localise.js";

/** @typedef {import("../../letters/correspondence.js").Facts} Facts */

/**
 * Days are those of the person's calendar where they sent the objection; today's, where they are.
 * @param {import("../../objection/states.js").Objection} objection
 * @param {Partial<import("../../objection/kept.js").Profile> | undefined} profile
 * @param {Date} now
 * @returns {Facts}
 */
export function factsOf(objection, profile, now) {
  const { reason = "", ...person } = profile ?? {};
  const country = countryOf(objection, person.country);
  const law = lawOf(country);
  const [sent] = sendings(objection.events);
  const [awaited, due] = [sending(objection), answerDue(objection, law)];
  const last = standing(objection.events).at(-1);
  return {
    country,
    account: [objection.account, accountName(objection.form), person.email ?? ""],
    person: { ...person, language: person.language ?? language },
    reason,
    ...(sent?.text ? { text: sent.text } : {}),
    ...(sent ? { sent: dayOf(new Date(sent.at), zoneOf(sent)) } : {}),
    ...(due && awaited ? { due: dayOf(due, zoneOf(awaited)) } : {}),
    overdue: isOverdue(objection, law, now),
    ...(last && isDecision(last) ? { answer: last } : {}),
    today: dayOf(now, zoneHere()),
  };
}
