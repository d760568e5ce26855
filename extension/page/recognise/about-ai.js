/** The question whether the request is about AI: some forms do not exist before it is answered. */

import { all } from "../../lib/dom.js";
import { lineBefore, namesOf } from "../../lib/labels.js";
import { textOf } from "../../lib/reading.js";

/** @typedef {{ root: Element, words: import("./wording.js").Words }} Form */

/**
 * @param {HTMLInputElement} radio
 * @param {Element} root of the form
 * @returns {HTMLInputElement[]} the choices of its question
 */
const choices = (radio, root) =>
  /** @type {HTMLInputElement[]} */ (all(root, "input[type='radio']")).filter(
    ({ name }) => name === radio.name,
  );

/** @param {HTMLInputElement} radio */
const answerOf = (radio) => [...(radio.labels ?? [])].map(textOf).join(" ") || radio.value;

/**
 * Whether a choice says yes to it: the one choice made for the person.
 * @param {HTMLInputElement} radio
 * @param {Form} form
 */
export function isAboutAi(radio, { root, words }) {
  const group = radio.closest("fieldset, [role='radiogroup']");
  const [first] = choices(radio, root);
  const question = [
    textOf(group?.querySelector("legend") ?? document.createElement("i")),
    ...(group ? namesOf(group, root) : []),
    first ? lineBefore(first, root) : "",
  ];
  return question.some((line) => words.say("about-ai", line)) && words.say("yes", answerOf(radio));
}

/**
 * What a list shows before anybody chose is no answer: something empty, or the first of more than two.
 * @param {HTMLSelectElement} select
 */
function chosenIn({ options, selectedOptions: [chosen] }) {
  const isAnswer = chosen?.value && !chosen.disabled && (chosen.index > 0 || options.length === 2);
  return isAnswer ? chosen.text : undefined;
}

/**
 * Whether it was answered, and not with yes: what the person asks for is another matter then.
 * @param {HTMLElement} control the list, or the choice that says yes
 * @param {Form} form
 */
export function isAnsweredNo(control, { root, words }) {
  const given =
    control instanceof HTMLSelectElement
      ? [chosenIn(control)]
      : choices(/** @type {HTMLInputElement} */ (control), root)
          .filter(({ checked }) => checked)
          .map(answerOf);
  return given.some((answer) => answer !== undefined && !words.say("yes", answer));
}
