/**
 * Until when Meta must answer. Periods end as Regulation 1182/71, Art. 3 has it: on the day of the
 * same number, or on the month's last; that whole day counts; a weekend moves it to Monday. The
 * European Data Protection Board reads Art. 12(3) GDPR so (Guidelines 01/2022, 5.3). The day is
 * one of the person's calendar where they sent it, wherever they are now. The period runs from when the
 * request was received: of several sendings the first is the one that Meta may have had longest.
 */

import { dayOf, endOf, isZone, later, workingDay, zoneHere } from "./calendar.js";
import { facts, sendings } from "./standing.js";
import { awaitsAnswer } from "./states.js";

/** @typedef {import("./states.js").Objection} Objection */
/** @typedef {import("./states.js").Event} Event */
/** @typedef {import("./law.js").Law} Law */

/**
 * @param {Objection} objection
 * @returns {Event | undefined} the sending that awaits its answer; what is sent again begins nothing anew
 */
export const sending = (objection) => (awaitsAnswer(objection) ? sendings(objection.events)[0] : undefined);

/** @param {Event} event @returns {string} the person's zone then, or today's where that is not known here */
export const zoneOf = ({ proof }) => (proof && isZone(proof.zone) ? proof.zone : zoneHere());

/**
 * @param {Event} sent
 * @param {import("./law.js").Period} period
 */
function end(sent, period) {
  const zone = zoneOf(sent);
  return endOf(workingDay(later(dayOf(new Date(sent.at), zone), period)), zone);
}

/**
 * @param {Objection} objection
 * @returns {Event | undefined} that Meta needs more time for its answer, as the person said
 */
export function extensionOf(objection) {
  const sent = sending(objection);
  return (
    sent &&
    facts(objection.events).find(({ fact, at }) => fact === "extended" && new Date(at) >= new Date(sent.at))
  );
}

/**
 * @param {Objection} objection
 * @param {Law} law
 * @returns {Date | undefined} the last moment in which an answer is in time; undefined while none is awaited
 */
export function answerDue(objection, { answer, extension }) {
  const sent = sending(objection);
  if (!sent) return undefined;
  // When the person says so tells nothing of when Meta wrote: many look here only once it is overdue.
  const more = extensionOf(objection) ? extension : undefined;
  return end(sent, { ...answer, months: (answer.months ?? 0) + (more?.months ?? 0) });
}

/**
 * @param {Objection} objection
 * @param {Law} law
 * @param {Date} now
 */
export function isOverdue(objection, law, now) {
  const due = answerDue(objection, law);
  return due !== undefined && now > due;
}
