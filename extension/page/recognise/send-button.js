/** The button that sends a form. */

import { all, attributeOf } from "../../lib/dom.js";
import { textOf } from "../../lib/reading.js";
import { isDrawn } from "../../lib/visible.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {import("./wording.js").Role} Role */

const BUTTONS = "button, input[type='submit'], [role='button']";

/** What leads to another step, or away. @type {Role[]} */
const ONWARD = ["onward", "login"];

/** @param {HTMLElement} button */
const wordsOn = (button) =>
  button instanceof HTMLInputElement ? button.value : (attributeOf(button, "aria-label") ?? textOf(button));

/**
 * @param {Element} root
 * @param {Words} words
 * @returns {HTMLElement | undefined} the form's own: one that says so, or else the last that submits and says nothing
 *   else
 */
export function sendOf(root, words) {
  const buttons = all(root, BUTTONS).filter(isDrawn);
  const submits = buttons.filter((button) => "type" in button && button.type === "submit");
  const says = (/** @type {HTMLElement} */ button) => words.say("send", wordsOn(button));
  const mayBe = (/** @type {HTMLElement} */ button) =>
    !ONWARD.some((role) => words.say(role, wordsOn(button)));
  return (
    submits.find(says) ??
    buttons.find(says) ??
    (root instanceof HTMLFormElement ? submits.findLast(mayBe) : undefined)
  );
}
