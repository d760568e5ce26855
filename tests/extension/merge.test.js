import assert from "node:assert/strict";
import { test } from "node:test";
import { merged as mergedBy } from "../../extension/objection/merge.js";

const merged = (mine, theirs) => mergedBy(mine, theirs, (here, there) => here ?? there);
const at = (minute) => `2026-03-01T10:${String(minute).padStart(2, "0")}:00.000Z`;
const event = (minute, state, more = {}) => ({ at: at(minute), state, url: "", by: "page", ...more });
const objection = (id, ...events) => ({
  ...{ id, form: "instagram", account: "", state: events.at(-1).state },
  events,
});
const kept = (objections, more = {}) => ({ objections, evidence: [], aside: [], ...more });
const states = ({ objections }) => objections[0].events.map(({ state }) => state);

const A = objection("a", event(1, "opened"), event(2, "sent"));
const ALL = kept([A, objection("b", event(5, "opened"))], {
  evidence: [{ id: "e", objection: "a", sha256: "1" }],
  aside: [{ why: "x", value: 1 }],
  profile: { country: "FR" },
});

test("into nothing, everything comes as it was", () => {
  assert.deepEqual(merged(kept([]), ALL), ALL);
  const setBack = kept([...ALL.objections].reverse());
  assert.deepEqual(merged(kept([]), setBack), setBack, "though the clock was set back meanwhile");
});

test("the same once more changes nothing", () => {
  assert.deepEqual(merged(ALL, ALL), ALL);
  const setBack = kept([objection("a", event(9, "sent"), event(3, "confirmed"))]);
  assert.deepEqual(merged(setBack, setBack), setBack);
});

test("events of both are united in the order of time, each once", () => {
  const mine = kept([objection("a", event(1, "opened"), event(4, "confirmed", { by: "person" }))]);
  const both = merged(mine, ALL);
  assert.deepEqual(states(both), ["opened", "sent", "confirmed"]);
  assert.equal(both.objections[0].state, "confirmed");
  assert.deepEqual(merged(both, ALL), both);
});

test("two memories come to the same, whichever is first", () => {
  const phone = kept([objection("a", event(2, "sent"), event(6, "refused"))]);
  const desk = kept([objection("a", event(2, "sent"), event(3, "code"))]);
  assert.deepEqual(merged(phone, desk), merged(desk, phone));
});

test("a fact beside a state doesn't bring an older state back", () => {
  const fact = event(8, "sent", { by: "person", fact: "extended" });
  const theirs = kept([objection("a", event(2, "sent"), fact)]);
  const both = merged(kept([objection("a", event(2, "sent"), event(5, "confirmed"))]), theirs);
  assert.equal(both.objections[0].state, "confirmed");
  assert.equal(both.objections[0].events.at(-1).fact, "extended");
  assert.equal(merged(both, theirs).objections[0].events.length, 3);
});

test("the objection that was heard of last stands last, whichever began first", () => {
  const again = objection("a", event(1, "opened"), event(2, "sent"), event(9, "sent"));
  const both = merged(
    kept([objection("b", event(5, "opened")), again]),
    kept([objection("c", event(7, "sent"))]),
  );
  assert.deepEqual(
    both.objections.map(({ id }) => id),
    ["b", "c", "a"],
  );
});

test("the name that the person gave an account here stays", () => {
  const named = kept([{ ...A, account: "here" }]);
  const theirs = kept([{ ...A, account: "there" }]);
  assert.equal(merged(named, theirs).objections[0].account, "here");
  assert.equal(merged(kept([A]), theirs).objections[0].account, "there");
});

test("the same evidence of the same objection is kept once", () => {
  const evidence = [
    { id: "f", objection: "a", sha256: "1" },
    { id: "g", objection: "b", sha256: "1" },
  ];
  const both = merged(ALL, kept([], { evidence }));
  assert.deepEqual(
    both.evidence.map(({ id }) => id),
    ["e", "g"],
  );
});

test("the same broken piece, found on two days, is kept once", () => {
  const aside = (minute) => ({ aside: [{ at: at(minute), why: "x", value: 1 }] });
  assert.deepEqual(merged(kept([], aside(1)), kept([], aside(2))), kept([], aside(1)));
});
