/** Of what, and when, a person is to be reminded. */

import { answerDue } from "./deadline.js";
import { sendings, standing } from "./standing.js";

/** @typedef {import("./states.js").Objection} Objection */
/** @typedef {import("./law.js").Law} Law */
/** @typedef {"code" | "silent" | "deadline"} Kind a code waits; nothing was confirmed; the legal deadline is past */
/** @typedef {{ objection: Objection, kind: Kind, at: number }} Reminder `at`: milliseconds since 1970 */

/** Milliseconds for which a code may wait. */
const CODE = 15 * 60 * 1000;

/** Milliseconds in which Meta's confirmation comes, by what people tell. */
const SILENCE = 24 * 60 * 60 * 1000;

/**
 * @param {Objection} objection
 * @returns {number | undefined} since when a code waits
 */
function codeSince({ events }) {
  const held = standing(events);
  const code = held[held.findLastIndex(({ state }) => state !== "code") + 1];
  return code && Date.parse(code.at);
}

/**
 * @param {Objection} objection
 * @param {Law} law
 * @returns {Reminder[]} past and to come, for as long as the objection stands as it does
 */
export function remindersOf(objection, law) {
  const due = answerDue(objection, law);
  const sent = sendings(objection.events).at(-1);
  if (!due || !sent) return [];
  const code = codeSince(objection);
  return [
    ...(code === undefined ? [] : [{ objection, kind: /** @type {const} */ ("code"), at: code + CODE }]),
    { objection, kind: "silent", at: Date.parse(sent.at) + SILENCE },
    { objection, kind: "deadline", at: Number(due) + 1 },
  ];
}

/**
 * @param {Objection} objection
 * @param {Date} now
 * @returns {boolean} whether a day has passed since the last sending without a word
 */
export function isSilent({ state, events }, now) {
  const sent = sendings(events).at(-1);
  return state === "sent" && sent !== undefined && Number(now) >= Date.parse(sent.at) + SILENCE;
}

/**
 * @param {readonly Reminder[]} reminders
 * @param {number} since reminders until then were given
 * @param {number} now
 * @returns {Reminder[]} the newest of each kind: whoever was away for long is not told twenty times
 */
export const dueNow = (reminders, since, now) => [
  ...new Map(
    reminders
      .filter(({ at }) => at > since && at <= now)
      .toSorted((one, other) => one.at - other.at)
      .map((reminder) => [reminder.kind, reminder]),
  ).values(),
];
