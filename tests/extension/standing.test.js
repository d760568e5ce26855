import assert from "node:assert/strict";
import { test } from "node:test";
import { standing } from "../../extension/objection/standing.js";
import { append, mayFollow } from "../../extension/objection/states.js";

const blank = { id: "a", form: "instagram", account: "", state: "opened", events: [] };
const at = "2026-01-31T10:00:00.000Z";
const says = (objection, event) => append(objection, { at, url: "", ...event });

/** What a page or a person may do next. */
const ACTS = {
  sent: (objection) => says(objection, { state: "sent", by: "page" }),
  confirmed: (objection) => says(objection, { state: "confirmed", by: "page" }),
  refuse: (objection) =>
    mayFollow(objection.state, "refused", "person")
      ? says(objection, { state: "refused", by: "person" })
      : objection,
  linked: (objection) => says(objection, { state: objection.state, by: "person", fact: "linked" }),
  undo(objection) {
    const [before, last] = standing(objection.events).slice(-2);
    return before && last?.by === "person"
      ? says(objection, { state: before.state, by: "person" })
      : objection;
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

test("taking back leads to where the person was, facts or not", () => {
  for (const acts of histories(4)) {
    const before = after(acts);
    if (before.state === "refused") continue;
    for (const mistake of [["refuse"], ["refuse", "linked"], ["linked", "refuse"]]) {
      const back = after([...acts, ...mistake, "undo"]);
      assert.deepEqual(standing(back.events), standing(before.events), [...acts, ...mistake].join(" "));
    }
  }
});

test("what the page said cannot be taken back", () => {
  const { events } = after(["sent", "confirmed", "linked", "undo"]);
  assert.deepEqual(
    standing(events).map(({ state }) => state),
    ["filled", "sent", "confirmed"],
  );
});
