/** What was sent is told apart from what Meta wrote about it, in records of every version. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { lastSending, receiptsIn } from "../../extension/objection/sent.js";

const at = "2026-01-31T10:00:00.000Z";
const event = (state, text, more = {}) => ({
  at,
  state,
  url: "",
  by: "page",
  ...(text ? { text } : {}),
  ...more,
});
const said = (state, more) => event(state, undefined, { by: "person", ...more });
const MINE = event("sent", "Leave me out.");
const THEIRS = event("sent", "Thank you. We received your request.");

test("of one wait, the first is what was sent and the next is Meta's receipt", () => {
  for (const events of [
    [MINE, THEIRS],
    [event("filled"), MINE, event("code"), THEIRS],
    [MINE, said("sent", { fact: "linked" }), THEIRS],
    [MINE, THEIRS, said("refused"), said("sent")],
    [MINE, said("refused"), said("sent"), THEIRS],
    [MINE, THEIRS, event("refused")],
    [MINE, THEIRS, event("confirmed")],
  ]) {
    assert.equal(lastSending(events), MINE);
    assert.deepEqual([...receiptsIn(events)], [THEIRS]);
  }
});

test("what is sent anew is no receipt", () => {
  const again = event("sent", "Leave me out, please.");
  const events = [MINE, event("opened"), event("filled"), again];
  assert.equal(lastSending(events), again);
  assert.equal(receiptsIn(events).size, 0);
  assert.equal(receiptsIn([MINE, { ...MINE }]).size, 0, "the same words, sent twice");
});

test("nothing was sent where none is awaited nor was", () => {
  for (const events of [[], [event("opened")], [event("filled"), event("unavailable")]])
    assert.equal(lastSending(events), undefined);
});
