import assert from "node:assert/strict";
import { test } from "node:test";
import { facts, sendings, standing, stateBefore } from "../../extension/objection/standing.js";
import { append, mayFollow } from "../../extension/objection/states.js";

const blank = { id: "a", form: "instagram", account: "", state: "opened", events: [] };
const at = "2026-01-31T10:00:00.000Z";
const says = (objection, event) => append(objection, { at, url: "", ...event });

/** What a page or a person may do next. */
const ACTS = {
  sent: (objection) => says(objection, { state: "sent", by: "page" }),
  confirmed: (objection) => says(objection, { state: "confirmed", by: "page" }),
  refuse: (objection) =>
    mayFollow(objection, { state: "refused", by: "person" })
      ? says(objection, { state: "refused", by: "person" })
      : objection,
  linked: (objection) => says(objection, { state: objection.state, by: "person", fact: "linked" }),
  undo(objection) {
    const before = stateBefore(objection.events);
    return before ? says(objection, { state: before, by: "person" }) : objection;
  },
};

const histories = (length) =>
  length === 0
    ? [[]]
    : histories(length - 1).flatMap((acts) => Object.keys(ACTS).map((act) => [...acts, act]));
const after = (acts) =>
  acts.reduce((objection, act) => ACTS[act](objection), says(blank, { state: "filled", by: "page" }));

test("whatever happened, the last event that holds has the objection's state", () => {
  for (const acts of histories(6)) {
    const { state, events } = after(acts);
    assert.equal(standing(events).at(-1)?.state, state, acts.join(" "));
  }
});

const held = ({ events }) => [standing(events), facts(events)];

test("each taking back leads to where the person was before their last word", () => {
  for (const acts of histories(4)) {
    const before = after(acts);
    if (before.state === "refused") continue;
    for (const said of [["refuse"], ["linked"], ["refuse", "linked"], ["linked", "refuse"]]) {
      const undone = [...acts, ...said, ...said.map(() => "undo")];
      assert.deepEqual(held(after(undone)), held(before), undone.join(" "));
      const once = [...acts, ...said, "undo"];
      assert.deepEqual(held(after(once)), held(after([...acts, ...said.slice(0, -1)])), once.join(" "));
    }
  }
});

test("of older records, a refusal is taken back from behind a fact that stays", () => {
  const events = [
    { at, url: "", by: "page", state: "sent" },
    { at, url: "", by: "person", state: "refused" },
    { at, url: "", by: "person", state: "refused", fact: "linked" },
    { at, url: "", by: "person", state: "sent" },
  ];
  assert.deepEqual([standing(events), facts(events)], [[events[0]], [events[2]]]);
  assert.equal(stateBefore(events), "sent");
});

test("what the page said cannot be taken back", () => {
  const { events } = after(["sent", "confirmed", "linked", "undo", "undo"]);
  assert.deepEqual(
    standing(events).map(({ state }) => state),
    ["filled", "sent", "confirmed"],
  );
});

test("sendings are those that hold, and no receipt of them", () => {
  const event = (state, more = {}) => ({ at, state, url: "", by: "page", ...more });
  const mine = event("sent", { text: "Leave me out." });
  const again = event("sent", { text: "Leave me out, please." });
  const receipt = event("sent", { text: "We received your request.", receipt: true });
  const mistake = [event("refused", { by: "person" }), event("sent", { by: "person" })];
  assert.deepEqual(sendings([event("filled"), mine, event("code"), receipt, ...mistake]), [mine]);
  assert.deepEqual(sendings([mine, again, receipt, event("confirmed")]), [mine, again]);
  assert.deepEqual(sendings([event("opened"), event("unavailable")]), []);
  const code = event("code", { text: "a" });
  assert.deepEqual(sendings([event("filled"), code, event("code")]), [code]);
});
