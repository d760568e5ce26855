/** Whether a person's accounts are linked, so that one objection counts for all: asked once. */

import { isSilent } from "./reminders.js";
import { facts, isReplaced } from "./standing.js";

/** @typedef {import("./states.js").Objection} Objection */

/**
 * @param {readonly Objection[]} objections
 * @returns {"linked" | "separate" | undefined} what the person said last; undefined: nothing yet
 */
export function saidOfLinks(objections) {
  const said = objections
    .flatMap(({ events }) => facts(events))
    .filter(({ fact }) => fact === "linked" || fact === "separate")
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return /** @type {"linked" | "separate" | undefined} */ (said.at(-1)?.fact);
}

/**
 * @param {readonly Objection[]} objections
 * @param {readonly string[]} forms those whose objection covers linked accounts
 * @param {Date} now
 * @returns {Objection | undefined} the one beside which to ask: the newest that asks nothing else of the
 *   person, until it was said
 */
export const askAboutLinks = (objections, forms, now) =>
  saidOfLinks(objections)
    ? undefined
    : objections.findLast(
        (objection) =>
          forms.includes(objection.form) &&
          !isReplaced(objection.events) &&
          (objection.state === "confirmed" || (objection.state === "sent" && !isSilent(objection, now))),
      );
