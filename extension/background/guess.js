/**
 * Which languages a text sounds like. Asked of every page whose declared languages told nothing, so it
 * is done here, where no page waits for it.
 */

import wording from "../catalogue/wording.js";
import { places } from "../lib/patterns.js";
import { sentences, words } from "../lib/text.js";

/** Roles whose words are common enough on every page of the flow to tell languages apart. */
const TELLING = /** @type {const} */ ([
  "and",
  "not",
  "if",
  "object",
  "email",
  "country",
  "send",
  "code",
  "login",
]);

/** Languages kept: the best and its nearest neighbour. */
const KEPT = 2;

/**
 * @param {string} text
 * @returns {string[]} the likeliest languages of the catalogue, best first
 */
export function guess(text) {
  const said = sentences(text).map(words);
  const isSaid = (/** @type {string} */ pattern) => said.some((sentence) => places(pattern, sentence));
  return Object.entries(wording)
    .map(([language, known]) => ({
      language,
      score: TELLING.flatMap((role) => known[role]).filter(isSaid).length,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, KEPT)
    .map(({ language }) => language);
}
