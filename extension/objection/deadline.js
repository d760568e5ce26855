/**
 * Until when Meta must answer: "without undue delay and in any event within one month of receipt",
 * Art. 12(3) GDPR. A month ends on the day of the same number, or on the month's last day where it
 * has no such day, and that whole day counts (Regulation 1182/71, Art. 3).
 */

/** @typedef {import("./states.js").Objection} Objection */

import { AWAITING } from "./states.js";

/**
 * @param {Date} date
 * @param {number} months
 * @returns {Date} the end of that day, UTC
 */
export function monthsAfter(date, months) {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, lastDay), 23, 59, 59, 999));
}

/**
 * @param {Objection} objection
 * @returns {Date | undefined} the deadline of its latest sending; undefined while none is running
 */
export function answerDue({ events }) {
  const idle = events.findLastIndex(({ state }) => !AWAITING.includes(state));
  const sent = events[idle + 1];
  return sent && monthsAfter(new Date(sent.at), 1);
}

/**
 * @param {Objection} objection
 * @param {Date} now
 */
export function isOverdue(objection, now) {
  const due = answerDue(objection);
  return due !== undefined && now > due;
}
