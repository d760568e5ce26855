/** What states and events are called in the person's language, and languages in their own. */

import { message } from "../../lib/browser.js";

/** @param {string} state one that only a newer version knows is shown as it is written */
export const stateName = (state) => message(`state_${state}`) || state;

/** @param {import("../../objection/states.js").Event} event */
export const eventName = ({ state, receipt }) =>
  receipt ? message("outcome_received_title") : stateName(state);

/** @param {string} tag of a language @returns {string} in its own words */
export const languageName = (tag) => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
