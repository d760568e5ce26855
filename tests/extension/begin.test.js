/** Ways into a form. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import offered from "../../dist/chromium/catalogue/offered.js";
import { browser } from "../fuzz/stand-in.js";

browser.i18n = { getMessage: (key) => (key === "language" ? "fr" : "") };
const opened = [];
const go = (way) => async (where) => void opened.push([way, where?.url]);
Object.assign(browser.tabs, { create: go("new tab"), update: go("this tab") });
const { openDirectly } = await import("../../dist/chromium/views/shared/begin.js");

test("a form without an address of its own is begun where its link stands", async () => {
  await openDirectly("facebook");
  await openDirectly("whatsapp");
  assert.deepEqual(opened, [
    ["this tab", "https://www.facebook.com/help/contact/6359191084165019"],
    ["new tab", "https://www.facebook.com/privacy/genai/?locale=fr_FR"],
  ]);
});

test("each of our languages is that of one country whose people object", () => {
  const folder = new URL("../../dist/chromium/_locales/", import.meta.url);
  const spoken = readdirSync(folder).map((name) => {
    const messages = JSON.parse(readFileSync(new URL(`${name}/messages.json`, folder), "utf8"));
    return messages.language.message;
  });
  const countries = [...new Set(spoken)].map((tag) => new Intl.Locale(tag).maximize().region);
  assert.deepEqual(
    countries.filter((code) => !offered.countries.includes(code)),
    [],
  );
  assert.equal(new Set(countries).size, countries.length);
});
