/** Which languages a page declares. */

import engine from "../../catalogue/engine.js";

/**
 * What is no tag would throw wherever it is used as one.
 * @param {string} written as on pages: `EN`, `pt_br`
 * @returns {string[]} the tag as BCP 47 spells it; none if it is no tag
 */
function canonical(written) {
  try {
    return Intl.getCanonicalLocales(written.replaceAll("_", "-"));
  } catch {
    return [];
  }
}

/**
 * @param {readonly string[]} written
 * @returns {string[]} language tags, each once, in the same order
 */
export const tagsOf = (written) => [...new Set(written.flatMap(canonical))];

/** The background refuses to be asked for more at once (`background/messages.js`). */
const MOST = 20;

/**
 * @param {readonly string[]} written languages in which a page may speak, the likeliest first
 * @returns {string[]} the tags to ask words for, English last: names that no person reads are English everywhere
 */
export const askedFor = (written) => tagsOf([...tagsOf(written).slice(0, MOST - 1), "en"]);

/**
 * @param {Document} document
 * @param {URL} url
 * @returns {string[]} language tags, best evidence first; none where the page leaves it open
 */
export function declaredLanguages(document, url) {
  const field = document.querySelector(engine.language);
  return tagsOf([
    document.documentElement?.lang ?? "",
    field instanceof HTMLInputElement ? field.value : "",
    url.searchParams.get("locale") ?? "",
    url.searchParams.get("hl") ?? "",
  ]);
}
