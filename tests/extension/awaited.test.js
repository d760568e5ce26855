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
const formAwaitedAt = async (url) => (await awaitedAt(url))?.form ?? null;

beforeEach(async () => {
  browser.storage.session.clear();
  await browser.storage.local.set({ objections: ["instagram", "third-party", "facebook"].map(sent) });
});

test("after a restart the address tells, and where it does not, nobody", async () => {
  assert.equal(await formAwaitedAt(INSTAGRAM), "instagram");
  assert.equal(await formAwaitedAt("https://help.instagram.com/contact/1"), "instagram");
  assert.equal(await formAwaitedAt(FACEBOOK), "facebook");
  assert.equal(await formAwaitedAt(THIRD), "third-party");
  assert.equal(await formAwaitedAt(EITHER), null);
  await browser.storage.local.set({ objections: [sent("third-party"), sent("facebook")] });
  assert.equal(await formAwaitedAt(EITHER), "facebook");
  assert.equal(await formAwaitedAt("https://help.instagram.com/contact/1"), null);
});

test("the tab's own comes first, unless the address is another form's", async () => {
  await bind(1, "third-party");
  assert.equal(await formAwaitedAt("https://www.facebook.com/help/contact/1"), "third-party");
  assert.equal(await formAwaitedAt(EITHER), "third-party");
  assert.equal(await formAwaitedAt(INSTAGRAM), "instagram");
});

test("at the address of a form that awaits nothing, nothing is awaited", async () => {
  await browser.storage.local.set({ objections: [sent("facebook")] });
  assert.equal(await formAwaitedAt(INSTAGRAM), null);
});

const CONFIRMED = { state: "confirmed", url: INSTAGRAM, form: "instagram", text: "We will honour it." };

test("an answer that is seen again is no other objection's", async () => {
  await browser.storage.local.set({ objections: [{ ...sent("instagram"), id: "last week" }] });
  open.set(1, INSTAGRAM);
  for (const state of ["opened", "sent", "confirmed"])
    await recordPage(1, { ...CONFIRMED, state, text: state });
  const isNews = async (tab) => {
    open.set(tab, INSTAGRAM);
    const awaits = await awaitedBy({ tab, url: INSTAGRAM, loaded: INSTAGRAM });
    return awaits !== null || recordPage(tab, CONFIRMED);
  };
  assert.equal(await isNews(1), false, "loaded again");
  assert.equal(await isNews(2), false, "in a tab made from it");
  browser.storage.session.clear();
  assert.equal(await isNews(3), false, "after a restart");
});

test("a page is told from where it was sent, and whether by its tab", async () => {
  const { events } = sent("instagram");
  const url = `${INSTAGRAM}?hl=en`;
  await browser.storage.local.set({
    objections: [{ ...sent("instagram"), events: [{ ...events[0], url }] }],
  });
  const at = "https://help.instagram.com/contact/submitted";
  assert.deepEqual(await awaitedAt(at), { form: "instagram", from: url, isOwn: false });
  await bind(1, "instagram");
  assert.deepEqual(await awaitedAt(at), { form: "instagram", from: url, isOwn: true });
});
