/** The parts of a page that may be a form, and the button that sends one. */

import { AREAS, CONTROLS } from "../../lib/controls.js";
import { all, attributeOf, closest, find } from "../../lib/dom.js";
import { textOf } from "../../lib/reading.js";
import { isDrawn } from "../../lib/visible.js";

/** @typedef {import("./wording.js").Words} Words */

const SENDERS = "button, input[type='submit'], [role='button']";

/**
 * The elements that may be a form: forms, and what holds fields and a button without being one.
 * @param {Document} document
 * @param {Words} words
 * @returns {HTMLElement[]}
 */
export function roots(document, words) {
  const loose = all(document, `${AREAS}, input[type='email'], select, [role='combobox']`)
    .filter((control) => !closest(control, "form"))
    .map((control) => {
      let at = control.parentElement ?? document.body;
      while (at.parentElement && at !== document.body && !sendOf(at, words)) at = at.parentElement;
      return at;
    });
  return [...new Set([...document.forms, ...loose])].filter((root) => find(root, CONTROLS) !== null);
}

/**
 * @param {Element} root
 * @param {Words} words
 * @returns {HTMLElement | undefined} the form's own send button
 */
export function sendOf(root, words) {
  const buttons = all(root, SENDERS).filter(isDrawn);
  const says = (/** @type {HTMLElement} */ button) =>
    words.say(
      "send",
      button instanceof HTMLInputElement
        ? button.value
        : (attributeOf(button, "aria-label") ?? textOf(button)),
    );
  const submits = buttons.filter((button) => "type" in button && button.type === "submit");
  return (
    submits.find(says) ?? buttons.find(says) ?? (root instanceof HTMLFormElement ? submits.at(-1) : undefined)
  );
}
