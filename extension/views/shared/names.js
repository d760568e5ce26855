/** What accounts and states are called in the person's language, and languages in their own. */

import { message } from "../../lib/browser.js";

/** @param {string} form one that only a newer version knows keeps its own name */
export const accountName = (form) => message(`account_${form.replace("-", "_")}`) || form;

/** @param {import("../../objection/states.js").Objection} objection @returns {string} its account's kind and name */
export const accountTitle = ({ form, account }) => [accountName(form), account].filter(Boolean).join(", ");

/** @param {string} state one that only a newer version knows is shown as it is written */
export const stateName = (state) => message(`state_${state}`) || state;

/** @param {string} tag of a language @returns {string} in its own words */
export const languageName = (tag) => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
