/** The question by which a request becomes this objection: some forms do not exist before it is answered. */

import { find } from "../../lib/dom.js";
import { lineBefore, namesOf } from "../../lib/labels.js";
import { choicesOf, groupOf } from "../../lib/radios.js";
import { textOf } from "../../lib/reading.js";

/** @typedef {{ root: Element, words: import("./wording.js").Words }} Form */
/** @typedef {HTMLSelectElement | HTMLInputElement} Asking a list, or one of the radio buttons of a question */

/** Choices of other matters, though they object to something, or name AI. @type {import("./wording.js").Role[]} */
const OTHERS = ["elsewhere", "beside", "somebody-else"];

/** @param {HTMLInputElement} radio */
const answerOf = (radio) => [...(radio.labels ?? [])].map(textOf).join(" ") || radio.value;

/**
 * @param {HTMLInputElement} radio
 * @param {Element} root of the form
 * @returns {string[]} what may ask its question
 */
function questionOf(radio, root) {
  const group = groupOf(radio);
  const legend = group && find(group, "legend");
  const [first] = choicesOf(radio, root);
  return [
    ...(legend ? [textOf(legend)] : []),
    ...(group ? namesOf(group, root) : []),
    first ? lineBefore(first, root) : "",
  ];
}

/**
 * "Is your request about AI?" wants a yes. "What do you object to?" and "what is your request?" want the
 * one choice that, together with the question, objects to AI.
 * @param {Asking} control
 * @param {Form} form
 * @returns {string | undefined} the words of the choice; undefined: it is another question
 */
export function choiceIn(control, { root, words }) {
  const isList = control instanceof HTMLSelectElement;
  const question = isList ? namesOf(control, root) : questionOf(control, root);
  const offered = isList
    ? [...control.options].map(({ text }) => text)
    : choicesOf(control, root).map(answerOf);
  const asks = (/** @type {import("./wording.js").Role} */ role) =>
    question.some((line) => words.say(role, line));
  const yes = asks("about-ai") ? offered.find((choice) => words.say("yes", choice)) : undefined;
  if (yes !== undefined) return yes;
  const [objects, names] = [asks("object"), asks("ai")];
  const [only, ...more] = offered.filter(
    (choice) =>
      (objects || words.say("object", choice)) &&
      (names || words.say("ai", choice)) &&
      !OTHERS.some((role) => words.say(role, choice)),
  );
  return more.length === 0 && offered.length > 1 ? only : undefined;
}

/**
 * Whether a radio button is the one choice that is made for the person.
 * @param {HTMLInputElement} radio
 * @param {Form} form
 */
export const isChoice = (radio, form) => choiceIn(radio, form) === answerOf(radio);

/**
 * What a list shows before anybody chose is no answer: something empty, or the first of more than two.
 * @param {HTMLSelectElement} select
 */
function chosenIn({ options, selectedOptions: [chosen] }) {
  const isAnswer = chosen?.value && !chosen.disabled && (chosen.index > 0 || options.length === 2);
  return isAnswer ? chosen.text : undefined;
}

/**
 * Whether something else was answered: what the person asks for is another matter then.
 * @param {Asking} control
 * @param {Form} form
 */
export function isAnsweredNo(control, form) {
  const given =
    control instanceof HTMLSelectElement
      ? [chosenIn(control)]
      : choicesOf(control, form.root)
          .filter(({ checked }) => checked)
          .map(answerOf);
  return given.some((answer) => answer !== undefined && answer !== choiceIn(control, form));
}
