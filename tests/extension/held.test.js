/** An event that found no room waits, and is kept as soon as there is some. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { browser, open } from "../fuzz/stand-in.js";
import { keepHeld, recordPage } from "../../dist/chromium/background/events.js";
import { eraseEverything } from "../../dist/chromium/record/everything.js";
import { keepProfile, overview } from "../../dist/chromium/record/store.js";

const { local, session } = browser.storage;
const url = "https://help.instagram.com/contact/233964459562201";
const tell = (state) => recordPage(1, { form: "instagram", state, url });
const states = async () =>
  (await overview()).objections.flatMap(({ events }) => events).map((one) => one.state);
const trouble = async () => (await overview()).trouble;

open.set(1, url);
beforeEach(() => {
  local.clear();
  session.clear();
});

test("it is told until it is kept, whatever else finds room", async (context) => {
  const full = context.mock.method(local, "set", () => Promise.reject(new Error("quota")));
  assert.equal(await tell("opened"), false);
  await keepHeld();
  full.mock.restore();
  assert.equal(await trouble(), "full");
  await keepProfile({ country: "FR" });
  assert.equal(await trouble(), "full");
  await keepHeld();
  assert.deepEqual([await states(), await trouble()], [["opened"], undefined]);
});

test("one that fails for another reason is dropped, and those after it are kept", async (context) => {
  const full = context.mock.method(local, "set", () => Promise.reject(new Error("quota")));
  for (const state of ["opened", "filled"]) await tell(state);
  full.mock.restore();
  const unread = context.mock.method(local, "get", () => Promise.reject(new Error("anything")));
  await assert.rejects(keepHeld(), /anything/);
  unread.mock.restore();
  await keepHeld();
  assert.deepEqual([await states(), await trouble()], [["filled"], undefined]);
});

test("it is deleted before deleting the rest makes room for it", async (context) => {
  const full = context.mock.method(local, "set", () => Promise.reject(new Error("quota")));
  await tell("opened");
  full.mock.restore();
  const clear = context.mock.method(local, "clear", () => session.get("held"));
  await eraseEverything();
  assert.deepEqual(await clear.mock.calls[0].result, {});
});
