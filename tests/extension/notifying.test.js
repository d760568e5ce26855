/** Notifications, where the person asked for them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "../fuzz/stand-in.js";
import { remind } from "../../dist/chromium/background/reminders.js";

const given = [];
const alarms = [];
Object.assign(browser, {
  alarms: { create: (name, { when }) => alarms.push({ name, when }), clear() {} },
  i18n: { getMessage: (key) => ({ account_facebook: "Facebook" })[key] ?? "" },
  notifications: { create: async (_, { title }) => given.push(title) },
  permissions: { contains: async () => true },
});
browser.runtime.getURL = (path) => path;

const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
const waiting = (form, account) => ({
  ...{ id: form, form, account, state: "code" },
  events: ["sent", "code"].map((state) => ({ at: anHourAgo, state, url: "", by: "page" })),
});

/** Nothing was told before. */
async function keep(...objections) {
  given.length = 0;
  browser.storage.local.clear();
  await browser.storage.local.set({ objections });
}

test("each names its account, even one of a kind that only a newer version knows", async () => {
  await keep(waiting("facebook", "ada"));
  await remind();
  assert.deepEqual(given, ["Facebook, ada"]);
  await keep(waiting("of-tomorrow", ""));
  await remind();
  assert.deepEqual(given, ["of-tomorrow"]);
});

test("a code that waits is told of once, however often the clock is looked at", async () => {
  await keep(waiting("facebook", "ada"));
  await Promise.all([remind(), remind()]);
  assert.deepEqual(given, ["Facebook, ada"]);
});

test("a storage without room does not end the checks", async (context) => {
  await keep(waiting("facebook", "ada"));
  alarms.length = 0;
  context.mock.method(browser.storage.local, "set", () => Promise.reject(new Error("quota")));
  await assert.rejects(remind());
  assert.deepEqual(
    alarms.map(({ name }) => name),
    ["reminders"],
  );
});

test("a notification that fails does not end the checks, and is given at the next", async (context) => {
  await keep(waiting("facebook", "ada"));
  alarms.length = 0;
  const failing = context.mock.method(browser.notifications, "create", () => Promise.reject(new Error("no")));
  await assert.rejects(remind());
  assert.deepEqual(
    alarms.map(({ name }) => name),
    ["reminders"],
  );
  failing.mock.restore();
  await remind();
  assert.deepEqual(given, ["Facebook, ada"]);
});

test("the clock is looked at within the hour, however far off the next reminder is", async () => {
  await keep({
    ...waiting("facebook", "ada"),
    state: "sent",
    events: waiting("facebook").events.slice(0, 1),
  });
  alarms.length = 0;
  await remind();
  const [{ when }] = alarms;
  assert.ok(when > Date.now() && when <= Date.now() + 3_600_000, new Date(when).toISOString());
});
