import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, open } from "../fuzz/stand-in.js";
import { recordPage } from "../../dist/chromium/background/events.js";
import { lawOf } from "../../dist/chromium/catalogue/law.js";
import { currentLaws } from "../../dist/chromium/record/law.js";
import { objections } from "../../dist/chromium/record/store.js";

test("the law is that of the person's country, and the GDPR where we know none", () => {
  assert.equal(lawOf("BR").law, "lgpd");
  assert.equal(lawOf("GB").law, "uk-gdpr");
  for (const country of ["FR", "US", "", undefined]) assert.equal(lawOf(country).law, "gdpr");
});

test("what was sent stays under the law of the country it was sent from", async () => {
  const url = "https://help.instagram.com/contact/233964459562201";
  const lives = (country) => browser.storage.local.set({ profile: { country } });
  const laws = async () => (await objections()).map(await currentLaws()).map(({ law }) => law);
  open.set(1, url);
  await lives("BR");
  await recordPage(1, { form: "instagram", state: "opened", url });
  await lives("GB");
  assert.deepEqual(await laws(), ["uk-gdpr"], "not sent yet");
  await recordPage(1, { form: "instagram", state: "sent", url });
  await lives("BR");
  assert.deepEqual(await laws(), ["uk-gdpr"]);

  await recordPage(1, { form: "instagram", state: "sent", text: "Once more.", url });
  assert.deepEqual(await laws(), ["uk-gdpr"], "sent again, from elsewhere");

  const [{ events, ...objection }] = await objections();
  const older = events.map(({ proof: { country: _, ...proof }, ...event }) => ({ ...event, proof }));
  await browser.storage.local.set({ objections: [{ ...objection, events: older }] });
  assert.deepEqual(await laws(), ["lgpd"], "an older record, which does not tell");
});
