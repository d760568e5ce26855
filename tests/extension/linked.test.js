import assert from "node:assert/strict";
import { test } from "node:test";
import { askAboutLinks, saidOfLinks } from "../../extension/objection/linked.js";

const now = new Date("2026-02-01T12:00:00Z");
const objection = (state, { form = "facebook", at = "2026-02-01T10:00:00.000Z", ...more } = {}) => ({
  id: state,
  form,
  account: "",
  state,
  events: [{ at, state, url: "", by: "page", ...more }],
});
const asked = (...objections) => askAboutLinks(objections, ["facebook"], now)?.id;

test("the newest that is sent or confirmed is asked about", () => {
  assert.equal(asked(objection("sent"), objection("confirmed"), objection("filled")), "confirmed");
  assert.equal(asked(objection("sent"), objection("confirmed", { form: "third-party" })), "sent");
});

test("one that asks something else of the person is left in peace", () => {
  for (const state of ["opened", "code", "refused", "unavailable"])
    assert.equal(asked(objection(state)), undefined);
  assert.equal(asked(objection("sent", { at: "2026-01-01T10:00:00.000Z" })), undefined);
});

test("what was said is not asked again", () => {
  const linked = objection("sent", { fact: "linked" });
  assert.equal(asked(objection("confirmed"), linked), undefined);
});

test("what was said last holds, of whichever account", () => {
  const said = (fact, at) => objection("sent", { fact, by: "person", at });
  const [before, after] = ["2026-02-01T10:00:00.000Z", "2026-02-01T11:00:00.000Z"];
  assert.equal(saidOfLinks([said("linked", before), said("separate", after)]), "separate");
  assert.equal(saidOfLinks([said("linked", after), said("separate", before)]), "linked");
});

test("what was said by mistake is asked again", () => {
  const [event] = objection("sent").events;
  const events = [event, { ...event, by: "person", fact: "linked" }, { ...event, by: "person" }];
  assert.equal(asked({ ...objection("sent"), events }), "sent");
});
