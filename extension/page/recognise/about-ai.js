/** The question whether the request is about AI: some forms do not exist before it is answered. */

import { all } from "../../lib/dom.js";
import { lineBefore, namesOf } from "../../lib/labels.js";
import { textOf } from "../../lib/reading.js";

/**
 * Whether a choice says yes to it: the one choice made for the person.
 * @param {HTMLInputElement} radio
 * @param {{ root: Element, words: import("./wording.js").Words }} form
 */
export function isAboutAi(radio, { root, words }) {
  const group = radio.closest("fieldset, [role='radiogroup']");
  const first = all(root, "input[type='radio']").find(
    (other) => other instanceof HTMLInputElement && other.name === radio.name,
  );
  const question = [
    textOf(group?.querySelector("legend") ?? document.createElement("i")),
    ...(group ? namesOf(group, root) : []),
    first ? lineBefore(first, root) : "",
  ];
  const answer = [...(radio.labels ?? [])].map(textOf).join(" ") || radio.value;
  return question.some((line) => words.say("about-ai", line)) && words.say("yes", answer);
}
