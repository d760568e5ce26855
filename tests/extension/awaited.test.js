/** Of several objections that await an answer, whose a page is taken for. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { browser, open } from "../fuzz/stand-in.js";
import { awaitedBy, recordPage } from "../../dist/chromium/background/events.js";
import { bind } from "../../dist/chromium/record/tabs.js";

const INSTAGRAM = "https://help.instagram.com/contact/233964459562201";
const FACEBOOK = "https://www.facebook.com/help/contact/712876720715583";
const EITHER = "https://help.meta.com/support/privacy";
const THIRD = "https://www.facebook.com/help/contact/1266025207620918";

const at = "2026-01-31T10:00:00.000Z";
const sent = (form) => ({
  ...{ id: form, form, account: "", state: "sent" },
  events: [{ at, state: "sent", url: "", by: "page" }],
});
const awaitedAt = (url) => {
  open.set(1, url);
  return awaitedBy({ tab: 1, url, loaded: url });
};

beforeEach(async () => {
  browser.storage.session.clear();
  await browser.storage.local.set({ objections: ["instagram", "third-party", "facebook"].map(sent) });
});

test("after a restart the address tells, and where it does not, nobody", async () => {
  assert.equal(await awaitedAt(INSTAGRAM), "instagram");
  assert.equal(await awaitedAt("https://help.instagram.com/contact/1"), "instagram");
  assert.equal(await awaitedAt(FACEBOOK), "facebook");
  assert.equal(await awaitedAt(THIRD), "third-party");
  assert.equal(await awaitedAt(EITHER), null);
  await browser.storage.local.set({ objections: [sent("third-party"), sent("facebook")] });
  assert.equal(await awaitedAt(EITHER), "facebook");
  assert.equal(await awaitedAt("https://help.instagram.com/contact/1"), null);
});

test("the tab's own comes first, unless the address is another form's", async () => {
  await bind(1, "third-party");
  assert.equal(await awaitedAt("https://www.facebook.com/help/contact/1"), "third-party");
  assert.equal(await awaitedAt(EITHER), "third-party");
  assert.equal(await awaitedAt(INSTAGRAM), "instagram");
});

test("at the address of a form that awaits nothing, nothing is awaited", async () => {
  await browser.storage.local.set({ objections: [sent("facebook")] });
  assert.equal(await awaitedAt(INSTAGRAM), null);
});

const CONFIRMED = { state: "confirmed", url: INSTAGRAM, form: "instagram", text: "We will honour it." };

/** Account B was sent last week, and its tab is closed; A was sent in tab 1, and confirmed. */
const answered = async () => {
  await browser.storage.local.set({ objections: [{ ...sent("instagram"), id: "b" }] });
  open.set(1, INSTAGRAM);
  for (const state of ["opened", "sent", "confirmed"])
    await recordPage(1, { ...CONFIRMED, state, text: state });
};

test("an answer that is seen again is no other objection's", async () => {
  await answered();
  const seen = {
    "loaded again": () => 1,
    "in a tab made from it": () => 2,
    "after a restart": () => (browser.storage.session.clear(), 3),
  };
  for (const [how, tabOf] of Object.entries(seen)) {
    const tab = tabOf();
    open.set(tab, INSTAGRAM);
    assert.equal(await awaitedBy({ tab, url: INSTAGRAM, loaded: INSTAGRAM }), null, how);
    assert.equal(await recordPage(tab, CONFIRMED), false, how);
  }
});
