/** The text of an objection, put together anew each time, so that no two people send the same. */

import letters from "../../catalogue/letters.js";

/** @typedef {keyof typeof letters["en"]["grounds"]} Situation */

/**
 * @param {string} language a language tag; English where we have no letter in it
 * @param {string} situation
 * @returns {readonly (readonly string[])[]} the choices for each part of the text
 */
function parts(language, situation) {
  const letter =
    [language, language.split("-")[0] ?? ""].map((tag) => letters[tag]).find(Boolean) ?? letters.en;
  const { opening, grounds, request, closing } = letter;
  return [opening, grounds[/** @type {Situation} */ (situation)] ?? grounds.person, request, closing];
}

/**
 * @param {string} language
 * @param {string} situation
 */
export const compose = (language, situation) =>
  parts(language, situation)
    .map((choices) => choices[Math.floor(Math.random() * choices.length)])
    .join(" ");

/**
 * @param {string} text
 * @param {string} language
 * @param {string} situation
 * @returns {boolean} whether the text is one that `compose` can give: the person changed nothing
 */
export function isSuggested(text, language, situation) {
  const ends = parts(language, situation).reduce(
    (begun, choices) =>
      begun.flatMap((length) =>
        choices.filter((part) => text.startsWith(part, length)).map((part) => length + part.length + 1),
      ),
    [0],
  );
  return ends.includes(text.length + 1);
}
