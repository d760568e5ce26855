import assert from "node:assert/strict";
import { test } from "node:test";
import { awaited, choose, mayBegin } from "../../extension/objection/choose.js";
import { sending } from "../../extension/objection/deadline.js";
import { append, isBegun, isToldAgain, mayFollow } from "../../extension/objection/states.js";
import { summarise } from "../../extension/objection/summary.js";

const at = "2026-01-31T10:00:00.000Z";
const objection = (id, state, form = "instagram", events = [{ at, state, url: "", by: "page" }]) => ({
  id,
  form,
  account: "",
  state,
  events,
});
const law = { answer: { months: 1 }, extension: { months: 2 } };
const now = new Date("2026-02-01T00:00:00Z");
const by = (witness, state) => ({ state, by: witness });
const RECEIPT = { state: "sent", by: "page", receipt: true };

test("an event is added at the end and its state holds; the objection given stays as it was", () => {
  const before = objection("a", "opened");
  const after = append(before, { at, state: "filled", url: "u", by: "page" });
  assert.deepEqual([after.state, after.events.length, before.events.length], ["filled", 2, 1]);
});

test("a page's answer needs a sending before it", () => {
  for (const next of ["code", "confirmed", "refused"]) {
    assert.equal(mayFollow(objection("a", "filled"), by("page", next)), false, next);
    assert.equal(mayBegin([], { form: "instagram", state: next }), false, next);
    assert.equal(mayFollow(objection("a", "sent"), by("page", next)), true, next);
    assert.equal(mayFollow(objection("a", "code"), by("page", next)), true, next);
  }
  assert.equal(mayFollow(objection("a", "confirmed"), by("page", "refused")), false);
});

test("a person may say what their mailbox told them", () => {
  assert.equal(mayFollow(objection("a", "filled"), by("person", "confirmed")), true);
  assert.equal(mayFollow(objection("a", "confirmed"), by("person", "confirmed")), false, "pressed twice");
});

const through = (...states) =>
  objection(
    "a",
    states.at(-1),
    "instagram",
    states.map((state) => ({ at, state, url: "", by: "page" })),
  );

test("what was sent stays sent though its form is looked at again", () => {
  for (const next of ["opened", "filled"]) {
    assert.equal(mayFollow(through("opened", "sent"), by("page", next)), false, next);
    assert.equal(mayFollow(through("opened", "sent", "code"), by("page", next)), false, next);
    assert.equal(mayFollow(through("opened"), by("page", next)), true, next);
  }
  assert.equal(mayFollow(through("opened", "sent"), by("page", "sent")), true, "sent once more");
});

test("a form that is no longer offered takes nothing of what was sent through it", () => {
  const closed = through("opened", "sent", "unavailable");
  assert.equal(mayFollow(closed, by("page", "confirmed")), true);
  assert.equal(awaited([closed], { mine: undefined, taken: [] })?.id, "a");
  assert.equal(isBegun(closed), false);
  assert.equal(sending(closed)?.state, "sent");
  assert.equal(isBegun(through("opened", "unavailable")), true);
  assert.equal(mayFollow(through("opened", "unavailable"), by("page", "confirmed")), false);
});

test("an event belongs to the objection its own tab works on", () => {
  const all = [objection("a", "filled"), objection("b", "filled")];
  assert.equal(choose(all, { form: "instagram", state: "sent", mine: "a", taken: ["b"] })?.id, "a");
});

test("another tab's objection is left alone: two accounts at once", () => {
  const all = [objection("a", "filled")];
  assert.equal(choose(all, { form: "instagram", state: "opened", mine: undefined, taken: ["a"] }), undefined);
});

test("an objection begun and left is taken up again, one that was sent is not", () => {
  const all = [objection("a", "sent"), objection("b", "opened"), objection("c", "confirmed")];
  assert.equal(choose(all, { form: "instagram", state: "opened", mine: undefined, taken: [] })?.id, "b");
  assert.equal(
    choose([all[0], all[2]], { form: "instagram", state: "opened", mine: undefined, taken: [] }),
    undefined,
  );
});

test("after a restart an answer finds the objection that awaits one", () => {
  const all = [objection("a", "code"), objection("b", "filled")];
  assert.equal(choose(all, { form: "instagram", state: "confirmed", mine: undefined, taken: [] })?.id, "a");
  assert.equal(awaited(all, { mine: undefined, taken: [] })?.id, "a");
});

test("a tab whose own objection was answered has nothing to say of another's", () => {
  const all = [objection("b", "sent"), through("opened", "sent", "confirmed")];
  assert.equal(choose(all, { form: "instagram", state: "confirmed", mine: "a", taken: [] }), undefined);
  assert.equal(awaited(all, { mine: "a", taken: [] }), undefined);
});

test("whose answer it is tells only the tab, where several were sent", () => {
  const nobodys = { mine: undefined, taken: [] };
  for (const other of ["sent", "code", "confirmed", "refused"])
    assert.equal(awaited([objection("b", "sent"), through("opened", other)], nobodys), undefined, other);
  const replaced = { at, state: "sent", url: "", by: "person", fact: "replaced" };
  const anew = [append(through("opened", "sent"), replaced), objection("b", "sent")];
  assert.equal(awaited(anew, nobodys)?.id, "b", "which speaks for both");
});

test("a receipt answers what was sent, and begins nothing", () => {
  assert.equal(mayFollow(objection("a", "sent"), RECEIPT), true);
  assert.equal(mayFollow(objection("a", "filled"), RECEIPT), false);
  assert.equal(mayBegin([], { form: "instagram", ...RECEIPT }), false);
  const all = [objection("a", "sent"), objection("b", "opened")];
  assert.equal(choose(all, { form: "instagram", ...RECEIPT, mine: undefined, taken: [] })?.id, "a");
});

test("in its tab, what Meta has is done: a form opened then is another objection", () => {
  const tab = { form: "instagram", mine: "a", taken: [] };
  const [failed, received] = [through("sent"), append(through("sent"), { at, url: "", ...RECEIPT })];
  for (const state of ["opened", "filled"]) {
    assert.equal(choose([failed], { state, ...tab })?.id, "a", state);
    assert.equal(choose([received], { state, ...tab }), undefined, state);
  }
  for (const one of [failed, received])
    assert.equal(choose([one], { state: "sent", ...tab })?.id, "a", "the same form, sent again");
  const [answered, next] = [{ ...received, id: "b" }, objection("a", "opened")];
  assert.equal(choose([answered, next], { state: "confirmed", ...tab })?.id, "b");
});

test("a form that is not offered answers a sending in its own tab, and elsewhere takes nothing of it", () => {
  const gone = { form: "instagram", state: "unavailable" };
  const sent = through("opened", "sent");
  const received = append(sent, { at, url: "", ...RECEIPT });
  assert.equal(choose([sent], { ...gone, mine: "a", taken: [] }), sent);
  assert.equal(mayFollow(sent, by("page", "unavailable")), true);
  assert.equal(choose([sent], { ...gone, mine: undefined, taken: [] }), undefined, "another tab, or later");
  assert.equal(choose([received], { ...gone, mine: "a", taken: [] }), undefined, "Meta has it");
  for (const one of [sent, received]) assert.equal(mayBegin([one], gone), false);
  for (const one of [through("opened", "sent", "confirmed"), objection("a", "sent", "facebook")])
    assert.equal(mayBegin([one], gone), true);
});

test("an answer to one form is never kept for another", () => {
  const all = [objection("a", "sent", "facebook")];
  assert.equal(choose(all, { form: "instagram", state: "confirmed", mine: "a", taken: [] }), undefined);
});

test("the badge speaks of the objection that most needs the person", () => {
  const badge = (...states) =>
    summarise(
      states.map((state, place) => objection(String(place), state)),
      () => law,
      now,
    ).badge;
  assert.equal(badge(), "");
  assert.equal(badge("confirmed", "confirmed"), "✓");
  for (const state of ["opened", "filled", "sent"]) assert.equal(badge("confirmed", state), "…", state);
  assert.equal(badge("sent", "code", "confirmed"), "@");
  assert.equal(badge("code", "refused"), "!");
  assert.equal(badge("unavailable", "code"), "!");
});

test("of those that need the person alike, the newest is spoken of", () => {
  const all = ["confirmed", "sent", "opened", "confirmed"].map((state, place) =>
    objection(`${place}`, state),
  );
  assert.equal(summarise(all, () => law, now).objection?.id, "2");
});

test("a deadline that passed in silence needs the person", () => {
  assert.equal(summarise([objection("a", "sent")], () => law, new Date("2026-03-04T00:00:00Z")).badge, "!");
});

test("a page that asks again tells one event, and a person who sends again two", () => {
  const sent = { at, state: "sent", url: "u", by: "page", text: "Please." };
  const record = objection("a", "sent", "instagram", [sent]);
  assert.equal(isToldAgain(record, { ...sent, at: "2026-01-31T10:00:01.000Z" }), true);
  assert.equal(isToldAgain(record, { ...sent, at: "2026-01-31T10:01:00.000Z" }), false);
  assert.equal(isToldAgain(record, { ...sent, text: "In other words." }), false);
  assert.equal(isToldAgain(objection("b", "opened", "instagram", []), sent), false);
});
