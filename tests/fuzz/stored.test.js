/** Whatever is stored: nothing of it is lost, and what is taken for sound is so. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { siftObjections, siftProfile } from "../../extension/objection/sound.js";
import { STATES } from "../../extension/objection/states.js";
import { summarise } from "../../extension/objection/summary.js";
import { RUNS } from "./runs.js";

const at = "2026-11-24T10:00:00.000Z";
const lawFor = () => ({ answer: { months: 1 } });

/** Near misses: objections and events of which any property may be anything. */
const anything = fc.jsonValue();
const some = (/** @type {fc.Arbitrary<unknown>} */ right) =>
  fc.oneof({ weight: 6, arbitrary: right }, anything);
const anEvent = fc.record(
  {
    at: some(fc.constant(at)),
    state: some(fc.constantFrom(...STATES)),
    url: some(fc.webUrl()),
    by: some(fc.constantFrom("page", "person")),
    text: some(fc.string()),
  },
  { requiredKeys: [] },
);
const anObjection = fc.record(
  {
    id: some(fc.constantFrom("a", "b", "c")),
    form: some(fc.constant("instagram")),
    account: some(fc.string()),
    state: some(fc.constantFrom(...STATES)),
    events: some(fc.array(some(anEvent))),
  },
  { requiredKeys: [] },
);
const stored = some(fc.array(some(anObjection)));

/** Each value by its text, the same one as often as it stands there. */
const told = (values) => values.map((value) => JSON.stringify(value)).toSorted();

test("every event and every record is found again, once", () => {
  fc.assert(
    fc.property(stored, (value) => {
      const { sound, broken } = siftObjections(value);
      const parts = (list) => list.flatMap((one) => (Array.isArray(one?.events) ? one.events : [one]));
      const before = value === null ? [] : Array.isArray(value) ? value : [value];
      const after = [...sound, ...broken.map((one) => one.value)];
      assert.deepEqual(told(parts(after)), told(parts(before)));
    }),
    RUNS,
  );
});

test("what is sound is so at the second look, and in the state of its events", () => {
  fc.assert(
    fc.property(stored, (value) => {
      const { sound } = siftObjections(value);
      assert.deepEqual(siftObjections(sound), { sound, broken: [] });
      for (const one of sound) assert.equal(one.state, one.events.at(-1).state);
      summarise(sound, lawFor, new Date(at));
    }),
    RUNS,
  );
});

test("of details none is lost, and what is used is of the right kind", () => {
  fc.assert(
    fc.property(
      fc.oneof(anything, fc.dictionary(fc.constantFrom("country", "autofill", "x"), anything)),
      (value) => {
        const { sound = {}, broken } = siftProfile(value);
        assert.ok(["undefined", "string"].includes(typeof sound.country));
        assert.ok(["undefined", "boolean"].includes(typeof sound.autofill));
        const isDetails = typeof value === "object" && value !== null && !Array.isArray(value);
        const before = isDetails ? Object.values(value) : value === null ? [] : [value];
        const after = [...Object.values(sound), ...broken.map((one) => one.value)];
        assert.deepEqual(after.map(String).toSorted(), before.map(String).toSorted());
      },
    ),
    RUNS,
  );
});
