/** What a letter is told: days of the calendar where the objection was sent, wherever its sender is now. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "../fuzz/stand-in.js";

process.env.TZ = "America/New_York";
browser.i18n = { getMessage: (key) => (key === "language" ? "fr" : "") };
const { factsOf } = await import("../../dist/chromium/views/dossier/facts.js");
const { composeLetter } = await import("../../dist/chromium/letters/correspondence.js");

/** The first of September in Berlin, and still August in New York. */
const AT = "2026-08-31T22:30:00.000Z";
const proof = { zone: "Europe/Berlin", form: "", version: "", catalogue: "" };
const SENT = {
  id: "one",
  form: "instagram",
  account: "",
  state: "sent",
  events: [{ at: AT, state: "sent", url: "", by: "page", proof }],
};
const factsAt = (now, profile = { country: "DE" }) => factsOf(SENT, profile, new Date(now));
const day = (date) => date?.toISOString();

test("a letter's dates are those of one calendar, and today's is of here", () => {
  const { sent, due, today } = factsAt("2026-10-06T02:00:00Z");
  assert.equal(day(sent), "2026-09-01T00:00:00.000Z");
  assert.equal(day(due), "2026-10-01T00:00:00.000Z");
  assert.equal(day(today), "2026-10-05T00:00:00.000Z");
  const { body } = composeLetter("follow-up", "de", factsAt("2026-10-06T02:00:00Z"));
  for (const dates of ["am 1. September 2026 habe", "bis zum 1. Oktober 2026", "\n5. Oktober 2026\n"])
    assert.ok(body.includes(dates), body);
});

test("the time for an answer is over when it is over where the objection was sent", () => {
  assert.equal(factsAt("2026-10-01T21:59:59Z").overdue, false);
  assert.equal(factsAt("2026-10-01T22:00:00Z").overdue, true);
});

test("who has no details has a letter in their language all the same", () => {
  assert.equal(factsOf(SENT, undefined, new Date(AT)).person.language, "fr");
});

test("only how Meta decided is quoted as its answer", () => {
  const after = (state) => {
    const answer = { ...SENT.events[0], state };
    return factsOf({ ...SENT, state, events: [...SENT.events, answer] }, undefined, new Date(AT)).answer;
  };
  assert.equal(after("code"), undefined);
  for (const state of ["confirmed", "refused"]) assert.equal(after(state)?.state, state);
});
