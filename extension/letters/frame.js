/** An objection within a letter, which greets, names the account and closes by itself. */

import { parts, revise } from "./reason.js";

/** @typedef {import("./reason.js").Person} Person */

/** Parts of an objection that stand around the matter. */
const FRAME = ["opening", "account", "closing"];

/** @param {Person} person */
const frame = (person) => FRAME.flatMap((name) => parts(person)[name] ?? []);

/**
 * @param {string} text of an objection that was to stand by itself
 * @param {Person} before as they wrote it
 * @param {Person} after as the letter is to have it, language and law
 * @returns {string} the matter of it; of a text in the person's own words, all that is not our frame
 */
export const unframed = (text, before, after) =>
  [...frame(before), ...frame(after)]
    .reduce((rest, sentence) => rest.replace(sentence, ""), revise(text, before, after))
    .replace(/ {2,}/g, " ")
    .trim();
