/**
 * The law of the country that an objection was sent from, by the settings of that day: who moves later
 * changes nothing of it. Older records do not tell; for them the settings of today do.
 */

import { lawOf } from "../catalogue/law.js";
import { sendings } from "../objection/standing.js";
import { profile } from "./store.js";

/**
 * @param {import("../objection/states.js").Objection} objection
 * @param {string} [today] the country in the settings
 */
export const countryOf = ({ events }, today = "") => sendings(events)[0]?.proof?.country ?? today;

/**
 * @param {string} [today]
 * @returns {import("../objection/law.js").LawFor}
 */
export const lawsBy = (today) => (objection) => lawOf(countryOf(objection, today));

export const currentLaws = async () => lawsBy((await profile())?.country);
