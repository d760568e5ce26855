/** A person objected anew for the same account: what was refused, or lost, is settled by the newer one. */

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { open } from "../fuzz/stand-in.js";
import { recordPage } from "../../dist/chromium/background/events.js";
import { answerDue } from "../../dist/chromium/objection/deadline.js";
import { remindersOf } from "../../dist/chromium/objection/reminders.js";
import { mayBeReplaced } from "../../dist/chromium/objection/replacing.js";
import { summarise } from "../../dist/chromium/objection/summary.js";
import { eraseEverything } from "../../dist/chromium/record/everything.js";
import { recordFact, recordPerson, takeBack } from "../../dist/chromium/record/said.js";
import { objections } from "../../dist/chromium/record/store.js";
import { bind } from "../../dist/chromium/record/tabs.js";
import { askAboutLinks } from "../../extension/objection/linked.js";
import { nextStep } from "../../extension/views/popup/next.js";

const url = "https://help.instagram.com/contact/233964459562201";
const LAW = { answer: { months: 1 }, extension: { months: 2 } };
const lawFor = () => LAW;
const overdue = () => new Date(Date.now() + 40 * 24 * 60 * 60 * 1000);
const badge = async (now = new Date()) => summarise(await objections(), lawFor, now).badge;

mock.timers.enable({ apis: ["Date"], now: new Date("2026-03-01T10:00:00Z") });

/** One objection in each tab, which is closed a minute before the next is opened. */
async function objects(...stories) {
  await eraseEverything();
  for (const [tab, { form = "instagram", states }] of stories.entries()) {
    open.set(tab, url);
    for (const state of states) await recordPage(tab, { form, state, url });
    await bind(tab, undefined);
    mock.timers.tick(60_000);
    open.delete(tab);
  }
  const all = await objections();
  return all.map((one) => ({ ...one, offered: mayBeReplaced(one, all) }));
}
const offered = async (...stories) => (await objects(...stories)).map((one) => one.offered);
const through = (...states) => ({ states });
const CONFIRMED = through("filled", "sent", "confirmed");

test("what was refused, lost its code or got no answer may be replaced by what was sent since", async () => {
  for (const last of ["refused", "code", "unavailable"])
    assert.deepEqual(await offered(through("sent", last), CONFIRMED), [true, false], last);
  assert.deepEqual(await offered(through("sent"), through("sent")), [true, false]);
  assert.deepEqual(await offered(CONFIRMED, CONFIRMED), [false, false], "it is settled");
});

test("only a newer one of the same form, and one that went out, is in place of another", async () => {
  assert.deepEqual(await offered(through("sent", "refused"), through("filled")), [false, false]);
  const facebook = { ...CONFIRMED, form: "facebook" };
  assert.deepEqual(await offered(through("sent", "refused"), facebook), [false, false]);
});

test("the badge and the next step then come of the newer one", async () => {
  for (const [state, before] of Object.entries({ refused: "!", code: "@" })) {
    const [{ id }] = await objects(through("sent", state), CONFIRMED);
    assert.equal(await badge(), before);
    await recordFact(id, "replaced");
    assert.deepEqual([await badge(), await badge(overdue())], ["✓", "✓"]);
    const view = { access: true, here: { kind: "none" }, lawFor, now: overdue() };
    assert.equal(nextStep({ ...view, objections: await objections() }).sentence, "where_confirmed");
    assert.equal((await objections())[0].state, state);
  }
});

test("nothing more is awaited, reminded or asked of it", async () => {
  const [{ id }] = await objects(through("sent", "code"), CONFIRMED);
  await recordFact(id, "replaced");
  const [old] = await objections();
  assert.deepEqual([answerDue(old, LAW), remindersOf(old, LAW)], [undefined, []]);
  const [{ id: silent }] = await objects(through("sent"), through("sent"));
  await recordFact(silent, "replaced");
  const [replaced] = await objections();
  assert.equal(askAboutLinks([replaced], ["instagram"], new Date()), undefined);
});

test("it is said once, and taken back as any fact", async () => {
  const [{ id }] = await objects(through("sent", "code"), CONFIRMED);
  for (const _ of [1, 2]) await recordFact(id, "replaced");
  assert.equal((await objections())[0].events.length, 3);
  await takeBack(id);
  assert.equal(await badge(), "@");
  assert.equal(answerDue((await objections())[0], LAW) !== undefined, true);
});

test("what happens to it afterwards counts", async () => {
  const [{ id }] = await objects(through("sent", "refused"), CONFIRMED);
  await recordFact(id, "replaced");
  await recordPerson(id, "confirmed");
  await takeBack(id);
  assert.equal((await objections())[0].state, "refused");
});

test("it cannot be said where nothing newer was sent", async () => {
  const [{ id }] = await objects(through("sent", "refused"), through("filled"));
  await recordFact(id, "replaced");
  assert.equal(await badge(), "!");
});
