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
 * @returns {number | undefined} from when on the last sending has gone a day without a word
 */
function silentFrom({ state, events }) {
  const sent = sendings(events).at(-1);
  return state === "sent" && sent ? Date.parse(sent.at) + SILENCE : undefined;
}

/**
 * @param {Objection} objection
 * @param {Date} now
 */
export const isSilent = (objection, now) => Number(now) >= (silentFrom(objection) ?? Infinity);

/**
 * @param {Objection} objection
 * @param {Law} law
 * @returns {Reminder[]} past and to come, for as long as the objection stands as it does
 */
export function remindersOf(objection, law) {
  const due = answerDue(objection, law);
  if (!due) return [];
  const [code, silent] = [codeSince(objection), silentFrom(objection)];
  return [
    ...(code === undefined ? [] : [{ objection, kind: /** @type {const} */ ("code"), at: code + CODE }]),
    ...(silent === undefined ? [] : [{ objection, kind: /** @type {const} */ ("silent"), at: silent }]),
    { objection, kind: "deadline", at: Number(due) + 1 },
  ];
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
