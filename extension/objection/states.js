/**
 * An objection and its states, as `storage.local` keeps them. Pure: no browser API, no page.
 *
 * @typedef {"opened" | "filled" | "sent" | "code" | "confirmed" | "refused" | "unavailable"} State
 * @typedef {"page" | "person"} Witness
 * @typedef {"extended" | "linked" | "separate" | "replaced"} Fact what a person said that leaves the state as it is:
 *   Meta wrote that it needs more time; this account and the person's others are in one Accounts
 *   Center, or are not; they objected anew for this account
 * @typedef {{ zone: string, country?: string, form: string, version: string, catalogue: string }} Proof the
 *   person's IANA time zone and country (ISO 3166-1 alpha-2), the form's own id ("" if unknown), our version, and
 *   the day of what we knew of Meta
 * @typedef {{ at: string, state: State, url: string, by: Witness, text?: string, receipt?: true, fact?: Fact, proof?: Proof }} Event
 *   `at` is ISO 8601, UTC; `receipt` of a `sent`: Meta wrote that it has received what was sent before, and
 *   `text` is Meta's
 * @typedef {{ id: string, form: string, account: string, state: State, events: Event[] }} Objection
 */

import { isReplaced, standing } from "./standing.js";

/** @type {readonly State[]} */
export const STATES = ["opened", "filled", "sent", "code", "confirmed", "refused", "unavailable"];

/** Characters of what was sent, or answered, that are kept. */
export const LONGEST = 10_000;

/** What a page says of a form that stands there, or does not. @type {readonly State[]} */
export const BEGUN = ["opened", "filled", "unavailable"];

/** An answer of Meta's is awaited. @type {readonly State[]} */
export const AWAITING = ["sent", "code"];

/** @type {readonly State[]} */
const DECISIONS = ["confirmed", "refused"];

/** @type {readonly State[]} */
const ANSWERS = ["code", ...DECISIONS];

/**
 * Whether a page can only say so in answer to a sending.
 * @param {Pick<Event, "state" | "receipt">} event
 */
export const isAnswer = ({ state, receipt }) => Boolean(receipt) || ANSWERS.includes(state);

/** Whether it tells how Meta decided. @param {Pick<Event, "state">} event */
export const isDecision = ({ state }) => DECISIONS.includes(state);

/**
 * Whether Meta still owes an answer, whatever became of the form since it was sent. What was replaced is answered
 * with what took its place.
 * @param {Pick<Objection, "events">} objection
 */
export function awaitsAnswer({ events }) {
  const told = standing(events).findLast(({ state }) => !BEGUN.includes(state));
  return told !== undefined && AWAITING.includes(told.state) && !isReplaced(events);
}

/** Whether nothing was sent yet, nor said of it. @param {Pick<Objection, "events">} objection */
export const isBegun = ({ events }) => standing(events).every(({ state }) => BEGUN.includes(state));

/** Whether Meta says that it has what was sent. @param {Pick<Objection, "events">} objection */
export const isReceived = ({ events }) =>
  standing(events).findLast(({ state }) => state === "sent")?.receipt === true;

/**
 * Whether an event may follow. A page's answer needs a sending before it, and what was sent stays sent
 * though its form is looked at again; a person may say at any time what their mailbox told them, once.
 * @param {Pick<Objection, "state" | "events">} objection
 * @param {Pick<Event, "state" | "receipt" | "by">} next
 */
export function mayFollow(objection, next) {
  if (next.by === "person") return objection.state !== next.state;
  const awaits = awaitsAnswer(objection);
  if (isAnswer(next)) return awaits;
  return !(awaits && (next.state === "opened" || next.state === "filled"));
}

/**
 * @param {Objection} objection
 * @param {Event} event
 * @returns {Objection} with the event at its end; the one given is left as it was
 */
export const append = (objection, event) => ({
  ...objection,
  state: event.state,
  events: [...objection.events, event],
});

/** Milliseconds in which a page that got no answer has asked again. */
const ASKED_AGAIN = 10_000;

/**
 * Whether the event is on record already: a page whose message broke off, as when the worker was
 * stopped, cannot know and tells it once more.
 * @param {Objection} objection
 * @param {Event} event
 */
export function isToldAgain({ events }, { at, state, url, by, text }) {
  const last = events.at(-1);
  return (
    last !== undefined &&
    [last.state, last.url, last.by, last.text].join("\n") === [state, url, by, text].join("\n") &&
    Math.abs(Date.parse(at) - Date.parse(last.at)) < ASKED_AGAIN
  );
}
