/**
 * What was sent, and when. Meta's receipt of it is a later `sent` of the same wait, in Meta's words:
 * records of every version tell the two apart by that.
 */

import { standing } from "./standing.js";
import { AWAITING, BEGUN } from "./states.js";

/** @typedef {import("./states.js").Event} Event */

const awaits = (/** @type {Event | undefined} */ event) =>
  event !== undefined && AWAITING.includes(event.state);

/**
 * @param {readonly Event[]} events
 * @returns {Event | undefined} the sending whose answer is awaited, or else the last one; undefined: there
 *   was none
 */
export function lastSending(events) {
  // What became of the form since takes nothing of what was sent through it.
  const held = standing(events).filter(({ state }) => !BEGUN.includes(state));
  const last = held.findLastIndex(awaits);
  const before = held.findLastIndex((event, place) => place < last && !awaits(event));
  return last < 0 ? undefined : held[before + 1];
}

/**
 * @param {Event} event
 * @param {readonly Event[]} before
 */
const isReceipt = ({ state, by, fact, text }, before) =>
  state === "sent" &&
  by === "page" &&
  Boolean(text) &&
  !fact &&
  awaits(standing(before).at(-1)) &&
  lastSending(before)?.text !== text;

/**
 * @param {readonly Event[]} events
 * @returns {ReadonlySet<Event>} those by which Meta said that it has received what was sent
 */
export const receiptsIn = (events) =>
  new Set(events.filter((event, place) => isReceipt(event, events.slice(0, place))));
