/** Where one logs in: it stands at a form's own address, under the form's own title, until one has. */

import { all, closest, holds } from "../../lib/dom.js";
import { WINDOWS } from "../../lib/parts.js";

/** @typedef {import("./wording.js").Words} Words */

/** Drawn or not: the step that asks for it may be yet to come. */
export const PASSWORD = "input[type='password'], [autocomplete*='password' i]";

/** A longer block than this only mentions the login: "it applies to the account you're logged in to". */
const DEMAND = 120;

/**
 * @param {string} block
 * @param {Words} words
 * @returns {boolean} whether it sends the person to log in
 */
export const demandsLogin = (block, words) =>
  block.length <= DEMAND && words.demand("login", block) !== undefined;

/**
 * Whether a password is asked for in a part of the page, or in the window that it stands in.
 * @param {HTMLElement} part
 * @param {Document} document
 */
export function asksPassword(part, document) {
  const around = closest(part, WINDOWS) ?? part;
  return all(document, PASSWORD).some(
    (control) => holds(around, control) || (control instanceof HTMLInputElement && control.form === part),
  );
}
