/**
 * Which events hold. Nothing is erased on record: a mistake is followed by an event that takes it
 * back, and here both are left out. A fact, such as more time for Meta, is an event that leaves the state
 * as it is.
 */

/** @typedef {import("./states.js").Event} Event */

const isState = (/** @type {Event} */ { fact }) => !fact;

/**
 * A person's word that leaves the state as it is takes back the fact before it; one that returns to
 * the state before their last word takes that back.
 * @param {readonly Event[]} held
 * @param {Event} event
 * @returns {Event | undefined} what it takes back
 */
function mistakeIn(held, event) {
  if (event.by !== "person" || event.fact) return undefined;
  const [before, last] = [undefined, ...held.filter(isState)].slice(-2);
  if (held.at(-1)?.fact && last?.state === event.state) return held.at(-1);
  return last?.by === "person" && before?.state === event.state ? last : undefined;
}

/** @param {readonly Event[]} events @returns {Event[]} */
function holding(events) {
  /** @type {Event[]} */
  const held = [];
  for (const event of events) {
    const mistake = mistakeIn(held, event);
    if (mistake) held.splice(held.indexOf(mistake), 1);
    else held.push(event);
  }
  return held;
}

/**
 * @param {readonly Event[]} events
 * @returns {Event[]} the last one's state is the objection's
 */
export const standing = (events) => holding(events).filter(isState);

/**
 * @param {readonly Event[]} events
 * @returns {Event[]} oldest first, and no receipt of Meta's; where none is on record, what can only have come
 *   after one
 */
export function sendings(events) {
  const held = standing(events);
  const sent = held.filter(({ state, receipt }) => state === "sent" && !receipt);
  return sent.length > 0 ? sent : held.filter(({ state }) => state === "code").slice(0, 1);
}

/**
 * @param {readonly Event[]} events
 * @returns {Event[]} what the person said beside the states
 */
export const facts = (events) => holding(events).filter(({ fact }) => fact);

/** @param {readonly Event[]} events @returns {boolean} whether the person objected anew, and nothing happened here since */
export const isReplaced = (events) => holding(events).at(-1)?.fact === "replaced";

/**
 * @param {readonly Event[]} events
 * @returns {import("./states.js").State | undefined} the state by whose saying the last word is taken back;
 *   undefined: it isn't the person's
 */
export function stateBefore(events) {
  const [before, last] = [undefined, ...standing(events)].slice(-2);
  if (holding(events).at(-1)?.fact) return last?.state;
  return last?.by === "person" ? before?.state : undefined;
}
