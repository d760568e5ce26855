import assert from "node:assert/strict";
import { test } from "node:test";
// They ship in page.js alone: here they are taken from the tree that it is put together from.
import countries from "../../build/chromium/catalogue/countries.js";
import wording from "../../build/chromium/catalogue/wording.js";
import { countryReader } from "../../build/chromium/page/recognise/countries.js";
import { fold } from "../../build/chromium/lib/text.js";

/** In a page's language: how its list may call a country beside the platform's own name. */
const NAMED = {
  cs: { "Česká republika": "CZ", "Velká Británie": "GB", "Irská republika": "IE" },
  de: { Suomi: "FI", "Bundesrepublik Deutschland": "DE", Éire: "IE", España: "ES" },
  en: { "The Netherlands": "NL", "Ireland, Republic of": "IE", "U.K.": "GB", "Česko (Czech Republic)": "CZ" },
  pl: { "Rzeczpospolita Polska": "PL", "Republika Czeska": "CZ" },
  sk: { "Slovenská republika": "SK", "Česká republika": "CZ", Nizozemsko: "NL" },
};

for (const [language, names] of Object.entries(NAMED))
  test(`${language}: a country is known by its official name, and by its own`, () => {
    const countryOf = countryReader([language, "en"]);
    for (const [name, code] of Object.entries(names)) assert.equal(countryOf(name), code, name);
  });

test("no name is another country's in any language", () => {
  const named = new Map();
  for (const [code, names] of Object.entries(countries))
    for (const name of names.map(fold)) {
      assert.equal(named.get(name) ?? code, code, name);
      named.set(name, code);
    }
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const regions = letters.flatMap((first) => letters.map((second) => first + second));
  for (const language of Object.keys(wording)) {
    const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    const countryOf = countryReader([language]);
    for (const region of regions) {
      const read = countryOf(display.of(region) ?? "");
      const isCode = new Intl.Locale(`und-${region}`).region === region;
      if (isCode && read in countries) assert.equal(read, region, language);
    }
  }
});
