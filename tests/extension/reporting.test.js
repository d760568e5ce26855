import assert from "node:assert/strict";
import { test } from "node:test";
import { createReporter } from "../../extension/page/reporting.js";

/** A background that gives these answers, one after the other. */
function background(...answers) {
  const asked = [];
  return { asked, ask: async (event) => (asked.push(event.state), answers.shift()) };
}

test("what a page shows again is told once, kept or refused", async () => {
  for (const kept of [true, false]) {
    const { asked, ask } = background(kept);
    const { report } = createReporter(ask);
    assert.equal(await report("instagram", "confirmed"), kept);
    assert.equal(await report("instagram", "confirmed"), kept);
    assert.deepEqual(asked, ["confirmed"]);
  }
});

test("what got no answer is told again at the next look", async () => {
  const { asked, ask } = background(undefined, true);
  const { report } = createReporter(ask);
  assert.equal(await report("instagram", "confirmed"), false);
  assert.equal(asked.length, 1);
  assert.equal(await report("instagram", "confirmed"), true);
  assert.equal(asked.length, 2);
});

test("a page has settled when all that it told has had its answer", async () => {
  /** @type {(kept: boolean) => void} */
  let answer = () => {};
  const { report, settled } = createReporter(() => new Promise((resolve) => (answer = resolve)));
  void report("instagram", "sent");
  let has = false;
  const settling = settled().then(() => (has = true));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(has, false);
  answer(true);
  await settling;
  assert.equal(has, true);
});
