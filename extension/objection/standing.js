/**
 * Which events hold. Nothing is erased on record: a mistake is followed by an event that takes it
 * back, and here both are left out. Facts stand beside the states and are left out too.
 */

/** @typedef {import("./states.js").Event} Event */

/**
 * A person's word that returns to the state before their last word takes that back.
 * @param {Event} event
 * @param {readonly Event[]} held
 */
const takesBack = (event, held) =>
  event.by === "person" && held.at(-1)?.by === "person" && held.at(-2)?.state === event.state;

/**
 * @param {readonly Event[]} events
 * @returns {Event[]} the last one's state is the objection's
 */
export function standing(events) {
  /** @type {Event[]} */
  const held = [];
  for (const event of events) {
    if (event.fact) continue;
    if (takesBack(event, held)) held.pop();
    else held.push(event);
  }
  return held;
}
