/** The page report: what this page was taken for and why, then what it is made of. */

import { browser } from "../../lib/browser.js";
import { declaredLanguages } from "../recognise/language.js";
import { bareAddress, describe } from "./structure.js";

/**
 * @param {import("../recognise/index.js").Page} page
 * @param {import("../vocabulary.js").Vocabulary | undefined} vocabulary
 * @returns {string | undefined} undefined while the catalogue's words are not here
 */
export function pageReport({ kind, why }, vocabulary) {
  if (!vocabulary) return undefined;
  const url = new URL(location.href);
  const [declared = "not declared"] = declaredLanguages(document, url);
  const { name, version } = browser.runtime.getManifest();
  return [
    `${name} ${version}`,
    `address: ${bareAddress(url)}`,
    `language: ${declared}`,
    `taken for: ${kind} (${why.join(", ")})`,
    "",
    ...describe(document, vocabulary.words),
    "",
  ].join("\n");
}
