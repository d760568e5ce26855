import assert from "node:assert/strict";
import { test } from "node:test";
import { siftAside, siftObjections, siftProfile } from "../../extension/objection/sound.js";
import { summarise } from "../../extension/objection/summary.js";

const at = "2026-11-24T10:00:00.000Z";
const law = { answer: { months: 1 } };
const event = (state, more = {}) => ({ at, state, url: "https://help.instagram.com/", by: "page", ...more });
const objection = (id, ...events) => ({
  id,
  form: "instagram",
  account: "",
  state: events.at(-1)?.state ?? "opened",
  events,
});

test("what is sound stays as it is, with whatever a newer version added", () => {
  const stored = [
    { ...objection("a", event("opened", { device: "phone" }), event("withdrawn")), label: ["x"] },
    objection("b", event("opened"), event("sent", { text: "Please." })),
  ];
  assert.deepEqual(siftObjections(stored), { sound: stored, broken: [] });
  assert.deepEqual(siftObjections(undefined), { sound: [], broken: [] });
});

test("a state that only a newer version knows is never shown as confirmed", () => {
  assert.equal(summarise([objection("a", event("withdrawn"))], () => law, new Date(at)).need, "running");
});

test("a state that its events do not bear out gives way to theirs", () => {
  const { sound, broken } = siftObjections([
    { ...objection("a", event("opened"), event("sent")), state: "confirmed" },
  ]);
  assert.deepEqual([sound[0].state, broken], ["sent", []]);
});

const DAMAGED = {
  "no list": "opened",
  "no object": [7],
  "no name": [{ ...objection("", event("opened")) }],
  "no form": [{ ...objection("a", event("opened")), form: null }],
  "no events": [objection("a")],
  "events of another kind": [{ ...objection("a"), events: "opened" }],
  "no event that can be read": [objection("a", { state: "confirmed" }, null)],
};
for (const [how, stored] of Object.entries(DAMAGED))
  test(`${how}: kept aside, whole`, () => {
    const { sound, broken } = siftObjections(stored);
    assert.deepEqual(sound, []);
    assert.deepEqual(
      broken.map(({ value }) => value),
      Array.isArray(stored) ? stored : [stored],
    );
    assert.match(broken[0].why, /^objections/u);
  });

test("one damaged event is kept aside, the others tell the rest of the story", () => {
  const damaged = { ...event("confirmed"), at: "yesterday" };
  const { sound, broken } = siftObjections([objection("a", event("opened"), event("sent"), damaged)]);
  assert.deepEqual(sound, [objection("a", event("opened"), event("sent"))]);
  assert.deepEqual(broken, [{ why: "objection a, event: at", value: damaged }]);
});

test("the same record twice counts once", () => {
  const one = objection("a", event("sent"));
  const { sound, broken } = siftObjections([one, one]);
  assert.deepEqual([sound, broken.length], [[one], 1]);
});

test("of the details, those of the wrong kind are kept aside", () => {
  const stored = { country: "FR", email: 7, reason: "Because.", autofill: "yes", device: 3 };
  assert.deepEqual(siftProfile(stored), {
    sound: { country: "FR", reason: "Because.", device: 3 },
    broken: [
      { why: "profile: email", value: 7 },
      { why: "profile: autofill", value: "yes" },
    ],
  });
  assert.deepEqual(siftProfile("FR"), {
    sound: undefined,
    broken: [{ why: "profile: no object", value: "FR" }],
  });
  assert.deepEqual(siftProfile(undefined), { sound: undefined, broken: [] });
});

test("what is aside stays, even if the shelf itself is damaged", () => {
  const kept = [{ at, why: "objections[0]: id", value: 7 }];
  assert.equal(siftAside(kept), kept);
  assert.deepEqual(siftAside(undefined), []);
  assert.deepEqual(siftAside("broken"), [{ why: "aside: no list", value: "broken" }]);
});
