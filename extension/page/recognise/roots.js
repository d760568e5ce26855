/** The parts of a page that may be a form. */

import { all, closest, find, holds } from "../../lib/dom.js";
import { onceEach } from "../../lib/once-each.js";
import { AROUND } from "../../lib/parts.js";
import { AREAS, CONTROLS } from "../../lib/selectors.js";
import { sendOf } from "./send-button.js";

/** @typedef {import("./wording.js").Words} Words */

/** What only a form asks for, whether a `<form>` is around it or not. */
const TELLING = `${AREAS}, input[type='email'], select, [role='combobox']`;

/** In these a site asks for its own sake: which region it is to show, where its newsletter is to go. */
const NOT_LOOSE = `form, ${AROUND}`;

/**
 * @param {HTMLElement} control
 * @param {Element} root a part that may be a form
 * @returns {boolean} whether it asks for something of that: what is in a form is that form's alone
 */
export const isPartOf = (control, root) => root instanceof HTMLFormElement || !closest(control, NOT_LOOSE);

/**
 * The smallest part around a control in which something is sent, or all there is.
 * @param {HTMLElement} control
 * @param {(part: HTMLElement) => HTMLElement | undefined} sends
 */
function partAround(control, sends) {
  let at = control.parentElement ?? document.body;
  while (at.parentElement && at !== document.body && !sends(at)) at = at.parentElement;
  return at;
}

/**
 * The elements that may be a form: forms, and what holds fields and a button without being one. What stands
 * around such a part, with no other button, is of something else.
 * @param {Document} document
 * @param {Words} words
 * @returns {HTMLElement[]}
 */
export function roots(document, words) {
  const sends = onceEach((/** @type {HTMLElement} */ part) => sendOf(part, words));
  /** @type {Map<HTMLElement | undefined, HTMLElement>} by send button, the innermost */
  const loose = new Map();
  for (const control of all(document, TELLING).filter((control) => !closest(control, NOT_LOOSE))) {
    const part = partAround(control, sends);
    const known = loose.get(sends(part));
    if (!known || holds(known, part)) loose.set(sends(part), part);
  }
  return [...document.forms, ...loose.values()].filter((root) => find(root, CONTROLS) !== null);
}
