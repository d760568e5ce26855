import assert from "node:assert/strict";
import { test } from "node:test";
import { nextStep } from "../../extension/views/popup/next.js";

const now = new Date("2026-02-01T00:00:00Z");
const lawFor = () => ({ answer: { months: 1 } });
const objection = (state) => ({
  id: "a",
  form: "facebook",
  account: "",
  state,
  events: [{ at: "2026-01-31T10:00:00.000Z", state, url: "", by: "page" }],
});
const next = (here, states = [], access = true) =>
  nextStep({ access, here, objections: states.map(objection), lawFor, now });

test("without access nothing else matters", () => {
  assert.deepEqual(next({ kind: "privacy", links: 1 }, ["code"], false), {
    sentence: "access_off",
    step: "access",
  });
});

test("the page in front decides before the record does", () => {
  assert.deepEqual(next({ kind: "privacy", links: 2 }, ["confirmed"]), { sentence: "here_link" });
  assert.deepEqual(next({ kind: "privacy", links: 0 }), {
    sentence: "here_no_link",
    step: "direct",
    form: "instagram",
  });
  assert.deepEqual(next({ kind: "form", hasDetails: false }), {
    sentence: "here_no_details",
    step: "details",
  });
  assert.deepEqual(next({ kind: "form", hasDetails: true, filled: 3 }), { sentence: "here_filled" });
  assert.deepEqual(next({ kind: "form", hasDetails: true, filled: 0 }), {
    sentence: "here_form",
    step: "fill",
  });
  assert.deepEqual(next({ kind: "silent" }), { sentence: "here_reload", step: "reload" });
});

test("of a form that was sent, and is still on screen, the record tells", () => {
  const sent = { kind: "form", sent: true, hasDetails: true, filled: 3 };
  assert.deepEqual(next(sent, ["sent"]), next({ kind: "none" }, ["sent"]));
});

test("until the page in front is known, the record is told and nothing offered", () => {
  const looking = { kind: "looking" };
  assert.deepEqual(next(looking), { sentence: "where_none", form: "instagram" });
  assert.deepEqual(next(looking, ["sent"]), next({ kind: "none" }, ["sent"]));
  assert.equal(next(looking, ["refused"]).step, undefined);
});

test("elsewhere the record says where the person stands", () => {
  const none = { kind: "none" };
  assert.deepEqual(next(none), { sentence: "where_none", step: "begin", form: "instagram" });
  const about = (state) => ({ form: "facebook", objection: objection(state) });
  const later = (day) =>
    nextStep({ access: true, here: none, objections: [objection("sent")], lawFor, now: new Date(day) });
  assert.deepEqual(next(none, ["filled"]), {
    sentence: "where_running_begun",
    step: "again",
    ...about("filled"),
  });
  assert.deepEqual(next(none, ["sent"]), { sentence: "where_running_sent", ...about("sent") });
  assert.deepEqual(later("2026-02-03"), { sentence: "where_running_silent", ...about("sent") });
  assert.deepEqual(next(none, ["code"]), { sentence: "where_code", ...about("code") });
  assert.deepEqual(next(none, ["refused"]), {
    sentence: "where_problem_refused",
    step: "again",
    ...about("refused"),
  });
  assert.deepEqual(later("2026-04-01"), {
    sentence: "where_problem_overdue",
    step: "letters",
    ...about("sent"),
  });
  assert.deepEqual(next(none, ["confirmed"]), { sentence: "where_confirmed", ...about("confirmed") });
});
