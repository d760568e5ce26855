import assert from "node:assert/strict";
import { test } from "node:test";
// It ships in page.js alone: here it is taken from the tree that it is put together from.
import { mayAnswer } from "../../build/chromium/catalogue/answered.js";

const FACEBOOK = "https://www.facebook.com/help/contact/712876720715583";
const UNLISTED = "https://help.meta.com/privacy-requests/object";

const fits = (from, to) => mayAnswer(from, new URL(to));

test("what was sent is answered where contact forms stand, and where they are posted to", () => {
  for (const to of [
    `${FACEBOOK}?submitted=1`,
    `${FACEBOOK}/done`,
    "https://m.facebook.com/help/contact/712876720715583/",
    "https://www.facebook.com/help/contact/submitted",
    "https://www.facebook.com/a/help/contact_us/",
    "https://www.facebook.com/ajax/help/contact/submit/page",
    "https://help.meta.com/support/requests",
    "https://www.whatsapp.com/contact/thanks",
  ])
    for (const from of [FACEBOOK, ""]) assert.equal(fits(from, to), true, to);
});

test("an article answers nothing, nor does a privacy page, nor another form", () => {
  for (const to of [
    "https://www.facebook.com/help/1217633168947185",
    "https://help.meta.com/articles/1",
    "https://www.facebook.com/privacy/genai/",
    "https://www.facebook.com/help/contact/9000000000000888",
    "https://help.meta.com/contact/9000000000000888/",
  ])
    assert.equal(fits(FACEBOOK, to), false, to);
  assert.equal(fits("", "https://www.facebook.com/help/contact/9000000000000888"), true, "it may be this");
});

test("among articles, a form whose address nobody listed is answered there", () => {
  assert.equal(fits(UNLISTED, `${UNLISTED}/?sent=1`), true);
  assert.equal(fits(UNLISTED, "https://help.meta.com/privacy-requests/other"), false);
});
