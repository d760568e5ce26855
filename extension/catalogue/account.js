/** What an account is called in the person's language. */

import { nameUnder } from "../lib/browser.js";

/** @param {string} form one that only a newer version knows keeps its own name */
export const accountName = (form) => nameUnder(`account_${form.replace("-", "_")}`, form);

/**
 * @param {{ form: string, account: string }} objection
 * @returns {string} its account's kind and name
 */
export const accountTitle = ({ form, account }) => [accountName(form), account].filter(Boolean).join(", ");
