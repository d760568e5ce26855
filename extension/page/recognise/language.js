/** Which languages a page speaks: those that it declares, or that its words sound like. */

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

/** What is no language tag would throw wherever it is used as one. @param {string} tag */
function isTag(tag) {
  try {
    return new Intl.Locale(tag).language !== "";
  } catch {
    return false;
  }
}

/**
 * The languages a page may speak, best guess first, as language tags.
 * @param {Document} document
 * @param {URL} url
 * @returns {string[]}
 */
export function languagesOf(document, url) {
  const field = document.querySelector("input[name='support_form_locale_id']");
  const said = [
    document.documentElement?.lang,
    field instanceof HTMLInputElement ? field.value : "",
    url.searchParams.get("locale"),
    url.searchParams.get("hl"),
    ...navigator.languages,
    "en",
  ];
  return [...new Set(said.map((tag) => (tag ?? "").replace("_", "-")).filter(isTag))];
}
