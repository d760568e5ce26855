import assert from "node:assert/strict";
import { test } from "node:test";
import { daysBetween, endOf, later } from "../../extension/objection/calendar.js";
import { answerDue, isOverdue } from "../../extension/objection/deadline.js";

const GDPR = { answer: { months: 1 }, extension: { months: 2 } };
const LGPD = { answer: { days: 15 } };

const event = (state, at, more = {}) => ({ at, state, url: "", by: "page", ...more });
const objection = (...events) => ({
  id: "a",
  form: "instagram",
  account: "",
  state: events.at(-1).state,
  events,
});
const sentFrom = (zone, at) =>
  objection(event("sent", at, { proof: { zone, form: "", version: "", catalogue: "" } }));
const due = (zone, at, law = GDPR) => answerDue(sentFrom(zone, at), law)?.toISOString();

test("a month ends with the same day of the next, or with its last", () => {
  assert.equal(due("UTC", "2026-02-11T10:00:00Z"), "2026-03-11T23:59:59.999Z");
  assert.equal(due("UTC", "2026-03-31T10:00:00Z"), "2026-04-30T23:59:59.999Z");
  assert.equal(due("UTC", "2027-01-29T10:00:00Z"), "2027-03-01T23:59:59.999Z", "28 February is a Sunday");
  assert.equal(due("UTC", "2028-01-31T10:00:00Z"), "2028-02-29T23:59:59.999Z", "a leap year");
  assert.equal(due("UTC", "2026-12-31T23:00:00Z"), "2027-02-01T23:59:59.999Z", "31 January is a Sunday");
});

test("the day is the person's own, whatever day it is in Greenwich", () => {
  assert.equal(due("Europe/Paris", "2026-06-09T22:30:00Z"), "2026-07-10T21:59:59.999Z");
  assert.equal(due("America/Sao_Paulo", "2026-06-10T01:00:00Z"), "2026-07-10T02:59:59.999Z");
});

test("clocks that change on the way do not move the end of the day", () => {
  assert.equal(due("Europe/Paris", "2026-03-02T09:00:00Z"), "2026-04-02T21:59:59.999Z");
  assert.equal(due("Europe/Paris", "2026-09-28T09:00:00Z"), "2026-10-28T22:59:59.999Z");
});

test("a weekend moves it to Monday", () => {
  assert.equal(due("UTC", "2026-01-28T10:00:00Z"), "2026-03-02T23:59:59.999Z");
  assert.equal(due("UTC", "2026-01-15T10:00:00Z"), "2026-02-16T23:59:59.999Z");
});

test("every day of every zone ends where the next begins", () => {
  for (const zone of ["UTC", "Europe/Dublin", "Atlantic/Azores", "America/Santiago", "Asia/Beirut"]) {
    const shown = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
    for (let day = new Date("2026-01-01"); day < new Date("2029-01-01"); day = later(day, { days: 1 })) {
      const end = endOf(day, zone);
      assert.equal(shown.format(end), day.toISOString().slice(0, 10), `${zone} ${day}`);
      assert.equal(
        shown.format(Number(end) + 1),
        later(day, { days: 1 }).toISOString().slice(0, 10),
        `${zone} ${day}`,
      );
    }
  }
});

test("days until a deadline are those of the calendar, though the clocks change in one", () => {
  const days = (sent, now) =>
    daysBetween(new Date(now), new Date(due("Europe/Berlin", sent) ?? ""), "Europe/Berlin");
  for (const [now, left] of Object.entries({
    "2027-03-26T22:59:00Z": 3,
    "2027-03-27T22:30:00Z": 2,
    "2027-03-28T21:59:00Z": 1,
    "2027-03-28T22:00:00Z": 0,
    "2027-03-29T21:59:59Z": 0,
    "2027-03-29T22:00:00Z": -1,
  }))
    assert.equal(days("2027-02-27T10:00:00Z", now), left, now);
  assert.equal(days("2026-09-26T10:00:00Z", "2026-10-25T10:00:00Z"), 1);
});

test("two more months, from the sending, where Meta wrote so, however late the person says it", () => {
  const sent = event("sent", "2026-01-30T10:00:00.000Z", { proof: { zone: "UTC" } });
  const said = (at) => event("sent", at, { by: "person", fact: "extended" });
  const day = (law, ...events) =>
    answerDue(objection(...events), law)
      ?.toISOString()
      .slice(0, 10);
  assert.equal(day(GDPR, sent, said("2026-03-02T20:00:00.000Z")), "2026-04-30");
  assert.equal(day(GDPR, sent, said("2026-03-03T20:00:00.000Z")), "2026-04-30", "said late");
  assert.equal(day(GDPR, said("2026-01-02T20:00:00.000Z"), sent), "2026-03-02", "of an earlier sending");
  assert.equal(day(LGPD, sent, said("2026-02-02T20:00:00.000Z")), "2026-02-16", "no such law");
  const mistaken = event("sent", "2026-02-02T20:00:01.000Z", { by: "person" });
  assert.equal(day(GDPR, sent, said("2026-02-02T20:00:00.000Z"), mistaken), "2026-03-02", "taken back");
});

test("the deadline runs from the first sending, not from a later one or a notice, and ends with an answer", () => {
  const on = (state, day) => event(state, `2026-03-${day}T10:00:00.000Z`, { proof: { zone: "UTC" } });
  const running = [
    on("filled", "01"),
    on("sent", "02"),
    on("code", "03"),
    on("sent", "05"),
    { ...on("sent", "09"), receipt: true },
  ];
  assert.equal(
    answerDue(objection(...running), GDPR)
      ?.toISOString()
      .slice(0, 10),
    "2026-04-02",
  );
  assert.equal(isOverdue(objection(...running), GDPR, new Date("2026-04-03T00:00:00Z")), true);
  assert.equal(isOverdue(objection(...running), GDPR, new Date("2026-04-02T23:00:00Z")), false);
  assert.equal(answerDue(objection(...running, on("confirmed", "10")), GDPR), undefined);
});

test("a confirmation taken back leaves the deadline where it was", () => {
  const on = (state, day, by) => ({ ...event(state, `2026-03-${day}T10:00:00.000Z`), by });
  const mistaken = objection(
    on("sent", "02", "page"),
    on("confirmed", "09", "person"),
    on("sent", "10", "person"),
  );
  assert.equal(answerDue(mistaken, GDPR)?.getMonth(), 3);
  assert.equal(answerDue(mistaken, GDPR)?.getDate(), 2);
});
