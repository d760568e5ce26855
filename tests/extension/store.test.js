/** What room there is in the browser's storage goes to events before evidence. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { browser } from "../fuzz/stand-in.js";

const { addEvidence, removeEvidence } = await import("../../extension/record/evidence.js");
const { NoRoom, overview } = await import("../../extension/record/store.js");

const { local, session } = browser.storage;
const picture = (bytes) => ({
  kind: "picture",
  name: "page.jpg",
  type: "image/jpeg",
  data: Buffer.alloc(bytes).toString("base64"),
});
const kept = async () => (await local.get(["evidence"])).evidence ?? [];

beforeEach(() => {
  local.clear();
  session.clear();
  local.QUOTA_BYTES = 2_000_000;
});

test("evidence that would crowd out events is refused, and may be removed to make room", async () => {
  await addEvidence("a", picture(600_000));
  await assert.rejects(addEvidence("a", picture(200_000)), NoRoom);
  assert.equal((await kept()).length, 1);
  await removeEvidence((await kept())[0].id);
  await addEvidence("a", picture(200_000));
  assert.equal((await kept()).length, 1);
});

test("evidence can be removed where even the reserve is used up", async () => {
  await addEvidence("a", picture(600_000));
  local.QUOTA_BYTES = 1_500_000;
  await removeEvidence((await kept())[0].id);
  assert.deepEqual(await kept(), []);
});

test("a browser that sets no limit is asked for none", async () => {
  local.QUOTA_BYTES = undefined;
  await addEvidence("a", picture(3_000_000));
  assert.equal((await kept()).length, 1);
});

test("evidence without room is no event lost", async () => {
  await assert.rejects(addEvidence("a", picture(900_000)), NoRoom);
  assert.equal((await overview()).trouble, undefined);
});
