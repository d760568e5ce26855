import assert from "node:assert/strict";
import { test } from "node:test";
import { dueNow, isSilent, remindersOf } from "../../extension/objection/reminders.js";

const law = { answer: { months: 1 } };
const SENT = Date.parse("2026-03-02T10:00:00.000Z");
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const objection = (...states) => ({
  id: states.join(),
  form: "instagram",
  account: "",
  state: states.at(-1),
  events: states.map((state, place) => ({
    at: new Date(SENT + place * MINUTE).toISOString(),
    state,
    url: "",
    by: "page",
    proof: { zone: "UTC", form: "", version: "", catalogue: "" },
  })),
});
const kinds = (...states) =>
  Object.fromEntries(remindersOf(objection(...states), law).map(({ kind, at }) => [kind, at]));

test("a code that waits, a day of silence and the legal deadline are worth a reminder", () => {
  const deadline = Date.parse("2026-04-03T00:00:00.000Z");
  assert.deepEqual(kinds("sent"), { silent: SENT + DAY, deadline });
  assert.deepEqual(kinds("sent", "code", "code"), {
    code: SENT + 16 * MINUTE,
    deadline,
  });
  assert.deepEqual(kinds("sent", "unavailable"), { deadline });
});

test("nothing to remind of before the sending or after the answer", () => {
  for (const states of [["filled"], ["sent", "confirmed"], ["sent", "code", "refused"]])
    assert.deepEqual(kinds(...states), {}, states.join());
});

test("an objection is silent once a day has passed without even a code", () => {
  assert.equal(isSilent(objection("sent"), new Date(SENT + DAY - 1)), false);
  assert.equal(isSilent(objection("sent"), new Date(SENT + DAY)), true);
  assert.equal(isSilent(objection("sent", "code"), new Date(SENT + 2 * DAY)), false);
  assert.equal(isSilent(objection("sent", "sent"), new Date(SENT + DAY)), false, "sent again");
});

test("however the checks fall, each reminder is due at exactly one of them", () => {
  const reminders = [objection("sent"), objection("sent", "code")].flatMap((one) => remindersOf(one, law));
  for (const step of [MINUTE, 7 * MINUTE, DAY, 100 * DAY]) {
    const given = [];
    for (let now = SENT; now < SENT + 100 * DAY; now += step)
      given.push(...dueNow(reminders, now, now + step));
    assert.deepEqual(given.map(({ kind }) => kind).toSorted(), ["code", "deadline", "silent"], String(step));
  }
});

test("of many of one kind the newest is told", () => {
  const reminders = [3, 1, 2].map((at) => ({ objection: objection("sent"), kind: "silent", at }));
  assert.deepEqual(
    dueNow(reminders, 0, 3).map(({ at }) => at),
    [3],
  );
});
