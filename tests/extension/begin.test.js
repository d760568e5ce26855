/** Ways into a form. */

import assert from "node:assert/strict";
import { test } from "node:test";
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
