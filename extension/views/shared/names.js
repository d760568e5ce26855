/** What states and events are called in the person's language, and languages in their own. */

import { message } from "../../lib/browser.js";

/** @param {string} state one that only a newer version knows is shown as it is written */
export const stateName = (state) => message(`state_${state}`) || state;

/**
 * @param {import("../../objection/states.js").Event} event
 * @param {ReadonlySet<unknown>} receipts those events that are
 */
export const eventName = (event, receipts) =>
  receipts.has(event) ? message("outcome_received_title") : stateName(event.state);

/** @param {string} tag of a language @returns {string} in its own words */
export const languageName = (tag) => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
