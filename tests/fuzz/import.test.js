/** Whatever file is chosen: taken whole or refused with a reason, and never anything else. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { exported } from "../../extension/objection/export.js";
import { Refused, imported } from "../../extension/objection/import.js";
import { siftObjections } from "../../extension/objection/sound.js";
import { RUNS } from "./runs.js";

const at = "2026-03-01T10:00:00.000Z";
const event = (state) => ({ at, state, url: "https://help.instagram.com/contact/1", by: "page" });
const KEPT = {
  objections: [
    { id: "a", form: "instagram", account: "ada", state: "sent", events: [event("opened"), event("sent")] },
    { id: "b", form: "facebook", account: "", state: "code", events: [event("sent"), event("code")] },
  ],
  evidence: [],
  profile: { country: "FR", email: "a@example.org", situation: "person", reason: "…", autofill: true },
  aside: [],
};
const file = exported(KEPT, { now: new Date(at), extension: "1.0.0" });

/** Every place in a value, the value itself first. */
const places = (value, path = []) => [
  path,
  ...(typeof value === "object" && value !== null
    ? Object.keys(value).flatMap((key) => places(value[key], [...path, key]))
    : []),
];
const PLACES = places(JSON.parse(file));

/** @param {string[]} path of what becomes `value` */
function spoilt([key, ...path], value, within = JSON.parse(file)) {
  if (key === undefined) return value;
  return Object.assign(within, { [key]: spoilt(path, value, within[key]) });
}

const drawn = fc.oneof(
  fc.string(),
  fc.json(),
  fc.nat(file.length).map((length) => file.slice(0, length)),
  fc
    .tuple(fc.constantFrom(...PLACES), fc.jsonValue())
    .map(([path, value]) => JSON.stringify(spoilt(path, value))),
);

test("a file that is no export, or half or a spoilt one, is refused or sound as a whole", () =>
  fc.assert(
    fc.asyncProperty(drawn, async (text) => {
      const kept = await imported(text).catch((error) => error);
      if (kept instanceof Error) return assert.ok(kept instanceof Refused, kept.stack);
      assert.deepEqual(siftObjections(kept.objections), { sound: kept.objections, broken: [] });
      assert.equal(kept.objections.length, JSON.parse(text).objections?.length ?? 0);
      return undefined;
    }),
    RUNS,
  ));
