/** Which of the catalogue's languages a page speaks, where it does not say so or says it wrongly. */

import { says } from "../../lib/patterns.js";

/** @typedef {import("./wording.js").Wording} Wording */

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
 * @param {Record<string, Wording>} wordings
 * @param {string} text the page's
 * @returns {string[]} the likeliest languages, best first
 */
export function guess(wordings, text) {
  const scored = Object.entries(wordings).map(([language, wording]) => ({
    language,
    score: TELLING.flatMap((role) => wording[role]).filter((pattern) => says([pattern], text)).length,
  }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, KEPT)
    .map(({ language }) => language);
}
