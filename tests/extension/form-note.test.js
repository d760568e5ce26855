import assert from "node:assert/strict";
import { test } from "node:test";

const getMessage = (/** @type {string} */ key, /** @type {string[]} */ values) =>
  key === "language" ? "en" : [key, ...values].join(" ");
Object.assign(globalThis, { browser: { i18n: { getMessage } } });
const { formNote } = await import("../../extension/page/act/form-note.js");

const fields = (...roles) => roles.map((role) => ({ role }));

/** What the note says and offers. */
function said(form) {
  const still = { details: {}, autofill: true, filled: [], refused: [], undone: false };
  const { lines, actions = {} } = formNote({ ...still, ...form }, {});
  return [...lines, ...Object.keys(actions)];
}

test("each field is named once, whether it was filled or not", () => {
  assert.deepEqual(said({ filled: fields("email", "email-again"), refused: fields("country", "reason") }), [
    "form_filled_text field_email",
    "form_not_filled field_country and field_reason",
    "form_send_yourself",
    "undo",
  ]);
  assert.deepEqual(said({ filled: fields("email-again") })[0], "form_filled_text field_email");
});

test("where nothing was filled, it says why", () => {
  assert.deepEqual(said({ refused: fields("country"), autofill: false }), [
    "form_not_filled field_country",
    "form_send_yourself",
  ]);
  assert.deepEqual(said({ autofill: false }), ["form_autofill_off", "fill"]);
  assert.deepEqual(said({}), ["form_nothing_filled", "form_send_yourself"]);
});

test("after Undo it offers to fill in once more, and speaks of no sending", () => {
  assert.deepEqual(said({ undone: true }), ["form_undone", "fill"]);
});
