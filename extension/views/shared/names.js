/** What objections, states and events are called in the person's language, and languages in their own. */

import { message, nameUnder } from "../../lib/browser.js";
import { isReplaced } from "../../objection/standing.js";

/** @param {string} state one that only a newer version knows is shown as it is written */
export const stateName = (state) => nameUnder(`state_${state}`, state);

/** @param {import("../../objection/states.js").Objection} objection @returns {string} how it stands */
export const standingName = ({ state, events }) =>
  isReplaced(events) ? message("dossier_fact_replaced") : stateName(state);

/**
 * @param {import("../../objection/states.js").Event} event
 * @returns {string} what happened, or what the person said of it; what only a newer version knows, as it is written
 */
export function eventName({ state, by, receipt, fact }) {
  if (fact) return nameUnder(`dossier_fact_${fact}`, fact);
  const name = receipt ? message("outcome_received_title") : stateName(state);
  return by === "person" ? message("by_person", name) : name;
}

/** @param {string} tag of a language @returns {string} in its own words */
export const languageName = (tag) => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
