/** Details that are brought back to where a person has entered some already. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { compose } from "../../dist/chromium/letters/reason.js";
import { completed, united } from "../../dist/chromium/views/shared/profile.js";

const both = (mine, theirs) => united(mine, theirs, "fr");
/** As the form stores them of whoever has entered these. */
const stored = (entered) => completed(entered, "fr");

const SAVED = {
  ...{ country: "FR", email: "ada@example.org", situation: "photographer", own: "Weddings." },
  ...{ language: "de", reason: "My own long text. Write to ada@example.org.", autofill: false },
};

test("whoever has chosen a country only gets all the rest back", () => {
  assert.deepEqual(both(stored({ country: "BE" }), SAVED), { ...SAVED, country: "BE" });
});

test("what the person has given here stays, each for itself", () => {
  const mine = { ...SAVED, email: "ada@example.net", own: "Portraits.", reason: "Mine.", language: "en" };
  assert.deepEqual(both(mine, { ...SAVED, device: 3 }), { ...mine, device: 3 });
  assert.equal(
    both(stored({ email: "ada@example.net" }), SAVED).reason,
    SAVED.reason.replace(".org", ".net"),
  );
});

test("a text that we suggested follows the details of both", () => {
  const saved = { ...SAVED, reason: compose(SAVED) };
  const mine = { country: "CH", own: "Portraits." };
  const { reason, ...details } = both(stored(mine), saved);
  assert.deepEqual({ ...details, reason: SAVED.reason }, { ...SAVED, ...mine });
  for (const said of ["Portraits.", "ada@example.org", "Schweizer Datenschutzgesetzes"])
    assert.ok(reason.includes(said), said);
  assert.ok(!reason.includes("Weddings."));
});

test("details of one side alone are theirs as they are", () => {
  assert.equal(both(undefined, SAVED), SAVED);
  assert.equal(both(SAVED, undefined), SAVED);
});

test("the same once more changes nothing", () => {
  const { own: _, language: __, ...older } = SAVED;
  for (const one of [SAVED, older]) assert.deepEqual(both(one, one), one);
});

test("half of them saved is enough", () => {
  const reason = compose({ language: "fr", country: "GB" });
  assert.equal(both({ country: "GB" }, { reason: "Mine." }).reason, "Mine.");
  assert.equal(both({ reason: "Mine." }, { country: "GB", reason }).reason, "Mine.");
});
