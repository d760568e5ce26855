/** Our own words, in every language: whom they speak to, and of which countries. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import offered from "../../dist/chromium/catalogue/offered.js";

const FOLDER = new URL("../../dist/chromium/_locales/", import.meta.url);

/** By the tag of their language. Norwegian has two folders. */
const locales = new Map(
  readdirSync(FOLDER).map((name) => {
    const messages = JSON.parse(readFileSync(new URL(`${name}/messages.json`, FOLDER), "utf8"));
    return [messages.language.message, messages];
  }),
);

test("each language is that of one country whose people object", () => {
  const spoken = [...locales.keys()].map((tag) => new Intl.Locale(tag).maximize());
  assert.deepEqual(
    spoken.filter(({ region }) => !offered.countries.includes(region)),
    [],
  );
  assert.equal(new Set(spoken.map(String)).size, spoken.length);
});

test("whoever lives in Brazil reads in every language that they may object", () => {
  for (const [tag, messages] of locales) {
    const name = new Intl.DisplayNames(tag, { type: "region" }).of("BR");
    // Its ending is another in a sentence, and an article may stand before it.
    const stem = name.split(/[ -]/).at(-1).slice(0, 4);
    assert.ok(messages.welcome_lead.message.includes(stem), `${tag}: ${stem}`);
  }
});
