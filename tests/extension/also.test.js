/** The popup offers what is still missing, where there is room for it and nothing to be said first. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { SHOWN, also } from "../../extension/views/popup/also.js";

const objection = (form, fact) => ({
  id: form,
  form,
  account: "",
  state: "sent",
  events: [
    { at: "2026-01-31T10:00:00.000Z", state: "sent", url: "", by: "page" },
    ...(fact ? [{ at: "2026-01-31T11:00:00.000Z", state: "sent", url: "", by: "person", fact }] : []),
  ],
});
const offered = (objections, more = {}) =>
  also(["instagram", "facebook"], { objections, asks: false, ...more });

test("whoever has begun nothing is offered one way in, and the others only beside it", () => {
  assert.deepEqual(offered([]), []);
  assert.deepEqual(offered([], { begins: "instagram" }), ["facebook"]);
});

test("a kind of account that has its objection, or gets it next, is not offered again", () => {
  assert.deepEqual(offered([objection("facebook")]), ["instagram"]);
  assert.deepEqual(offered([objection("whatsapp")]), ["instagram", "facebook"]);
  assert.deepEqual(offered([objection("facebook")], { begins: "instagram" }), []);
});

test("where one objection counts for all accounts, or may, none is offered", () => {
  assert.deepEqual(offered([objection("facebook", "linked")]), []);
  assert.deepEqual(offered([objection("facebook", "separate")]), ["instagram"]);
  assert.deepEqual(offered([objection("facebook")], { asks: true }), []);
});

test("a full list leaves no room for more", () => {
  assert.deepEqual(offered(Array(SHOWN - 1).fill(objection("facebook"))), ["instagram"]);
  assert.deepEqual(offered(Array(SHOWN).fill(objection("facebook"))), []);
});
