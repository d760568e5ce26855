/** The button that sends a form, be it in the form or not. */

import { BUTTONS, wordsOn } from "../../lib/buttons.js";
import { all, closest, elementsOf, holds, matches } from "../../lib/dom.js";
import { STEPS } from "../../lib/parts.js";
import { CONTROLS } from "../../lib/selectors.js";
import { isDrawn } from "../../lib/visible.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {import("./wording.js").Role} Role */

/** What leads to another step, or away. @type {Role[]} */
const ONWARD = ["onward", "login"];

/** @param {HTMLElement} button @returns {Element | null} the form that it is a part of, by the platform's account */
const formOf = (button) =>
  button instanceof HTMLButtonElement || button instanceof HTMLInputElement
    ? button.form
    : closest(button, "form");

/** @param {HTMLFormElement} form */
const ownOf = (form) => [
  ...all(form, BUTTONS).filter((button) => formOf(button) === form),
  ...elementsOf(form).filter((element) => !holds(form, element) && matches(element, BUTTONS)),
];

/**
 * Of a form whose button stands outside and does not say whose it is, where nothing else is to be sent.
 * @param {HTMLFormElement} form
 */
function besideIt(form) {
  const part = closest(form, STEPS);
  const isAlone = part && all(part, CONTROLS).every((control) => holds(form, control) || !isDrawn(control));
  return isAlone ? all(part, BUTTONS).filter((button) => !formOf(button)) : [];
}

/**
 * @param {Element} root
 * @param {Words} words
 * @returns {HTMLElement | undefined} the one that says so, or else the form's last that submits and says nothing else
 */
export function sendOf(root, words) {
  const says = (/** @type {HTMLElement} */ button) => words.say("send", wordsOn(button));
  const mayBe = (/** @type {HTMLElement} */ button) =>
    !ONWARD.some((role) => words.say(role, wordsOn(button)));
  const form = root instanceof HTMLFormElement ? root : undefined;
  const loose = () => all(root, BUTTONS).filter((button) => !formOf(button));
  const buttons = (form ? ownOf(form) : loose()).filter(isDrawn);
  const submits = buttons.filter((button) => "type" in button && button.type === "submit");
  const own = submits.find(says) ?? buttons.find(says) ?? (form && submits.findLast(mayBe));
  if (own || !form) return own;
  const [beside, ...more] = besideIt(form).filter((button) => isDrawn(button) && says(button));
  return more.length === 0 ? beside : undefined;
}
