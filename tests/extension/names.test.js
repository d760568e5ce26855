/** What a timeline calls its events, be they of a newer version. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "../fuzz/stand-in.js";

const WORDS = { by_person: "said", state_sent: "Sent", dossier_fact_linked: "Linked" };
Object.assign(browser, { i18n: { getMessage: (key) => WORDS[key] ?? "" } });

const { eventName } = await import("../../extension/views/shared/names.js");

test("what this version knows has its name", () => {
  assert.equal(eventName({ state: "sent", by: "page" }), "Sent");
  assert.equal(eventName({ state: "sent", by: "person" }), "said");
  assert.equal(eventName({ state: "sent", by: "person", fact: "linked" }), "Linked");
});

test("what only a newer version knows is shown as it is written", () => {
  assert.equal(eventName({ state: "withdrawn", by: "page" }), "withdrawn");
  assert.equal(eventName({ state: "sent", by: "person", fact: "inherited" }), "inherited");
});
