/** Which country an option of a list means. */

import { fold } from "../../lib/text.js";
import countries from "../../catalogue/countries.js";

/** @typedef {(text: string, value?: string) => string | undefined} CountryOf reads a country's code from an option's
 *   text, or from its value where the text names none */

/** @returns {string[]} all two-letter codes but the old ones that mean another today (DD is DE) */
const allCodes = () =>
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    .flatMap((first, _, all) => all.map((second) => first + second))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code);

/**
 * `France (France)`, `🇫🇷 France` and `France` are one name; "Guyane française" is another, and
 * "France (Guadeloupe)" is none.
 * @param {string} text
 */
const nameIn = (text) => fold(text.replace(/\([^)]*\)/gu, " "));

/**
 * @param {string[]} languages tags, the page's own first
 * @returns {CountryOf}
 */
export function countryReader(languages) {
  const codes = allCodes();
  /** @type {Map<string, string>} */
  const byName = new Map();
  for (const [code, names] of Object.entries(countries))
    for (const name of names) byName.set(fold(name), code);
  for (const language of languages.filter((tag) => Intl.DisplayNames.supportedLocalesOf(tag).length > 0)) {
    const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const code of codes) {
      const name = fold(display.of(code) ?? "");
      if (name && !byName.has(name)) byName.set(name, code);
    }
  }
  const named = (/** @type {string} */ text) => {
    const whole = byName.get(nameIn(text));
    const [, inside = ""] = /\(([^)]*)\)/u.exec(text) ?? [];
    const other = byName.get(fold(inside));
    return other && other !== whole ? undefined : whole;
  };
  return (text, value = "") => named(text) ?? (codes.includes(value) ? value : undefined);
}
