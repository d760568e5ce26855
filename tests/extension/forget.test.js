/** An objection that was begun and never sent is forgotten whole; one that was sent is evidence. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { browser } from "../fuzz/stand-in.js";
import { addEvidence } from "../../dist/chromium/record/evidence.js";
import { everything, forget } from "../../dist/chromium/record/everything.js";

const PICTURE = { kind: "picture", name: "page.jpg", type: "image/jpeg", data: "AAAA" };
const objection = (id, state) => ({
  ...{ id, form: "instagram", account: "", state },
  events: [{ at: "2026-03-01T10:00:00.000Z", state, url: "", by: "page" }],
});
const left = async () => {
  const { objections, evidence } = await everything();
  return [objections.map(({ id }) => id), evidence.map((item) => item.objection)];
};

beforeEach(async () => {
  browser.storage.local.clear();
  await browser.storage.local.set({ objections: [objection("a", "filled"), objection("b", "sent")] });
  for (const id of ["a", "b"]) await addEvidence(id, PICTURE);
});

test("its pictures go with it, and nobody else's", async () => {
  await forget("a");
  assert.deepEqual(await left(), [["b"], ["b"]]);
});

test("neither goes where there is no room to write the other", async (context) => {
  const written = context.mock.method(browser.storage.local, "set", () => Promise.reject(new Error("quota")));
  await assert.rejects(forget("a"));
  assert.equal(written.mock.callCount(), 1);
  assert.deepEqual(await left(), [
    ["a", "b"],
    ["a", "b"],
  ]);
});

test("what cannot be read is set aside with its day", async () => {
  const { objections } = await browser.storage.local.get("objections");
  await browser.storage.local.set({ objections: [...objections, { id: "half" }] });
  await forget("a");
  const { aside } = await browser.storage.local.get("aside");
  assert.deepEqual(
    aside.map(({ at, value }) => [Number.isNaN(Date.parse(at)), value]),
    [[false, { id: "half" }]],
  );
});

test("what was sent stays", async () => {
  await forget("b");
  assert.deepEqual(await left(), [
    ["a", "b"],
    ["a", "b"],
  ]);
});
