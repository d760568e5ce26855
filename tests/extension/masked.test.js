/** What of a page's words a report to the maintainers may hold. */

import assert from "node:assert/strict";
import { test } from "node:test";
import wording from "../../dist/chromium/catalogue/wording.js";
import { masked } from "../../extension/page/describe/masked.js";
import { Words } from "../../extension/page/recognise/wording.js";

/** In English: what is masked, and what is left of it. */
const TEXTS = {
  "Will Grant": "···· ·····",
  "Will\n  May": "···· ···",
  "WILL GRANT": "···· ·····",
  "May J. Law": "··· ·. ···",
  "Zelda Grant will object": "····· ····· will object",
  "Email address": "Email address",
  "Object. We use your information for AI at Meta": "Object. ·· use your information for ·· ·· Meta",
};

for (const [text, left] of Object.entries(TEXTS))
  test(`of “${text}”`, () => assert.equal(masked(text, new Words([wording.en])), left));
