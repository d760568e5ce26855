import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import wording from "../../dist/chromium/catalogue/wording.js";
import { guess } from "../../dist/chromium/background/guess.js";

/** @param {string} language @returns {string} as much of it as a page sends, without the headings in English */
const speech = (language) =>
  readFileSync(new URL(`sayings/${language}.txt`, import.meta.url), "utf8")
    .replace(/^## .*/gmu, "")
    .slice(0, 4000);

for (const language of Object.keys(wording)) {
  test(`${language}: a page that speaks it, and does not say so, is known by its words`, () => {
    assert.ok(guess(speech(language)).includes(language));
  });
}

test("a text of no language's words is of none", () => {
  assert.deepEqual(guess("42 🇪🇺 …"), []);
});
