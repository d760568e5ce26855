import assert from "node:assert/strict";
import { test } from "node:test";

const browser = { runtime: {}, i18n: { getMessage: (/** @type {string} */ key) => key } };
const tree = { Node: class {}, Element: class {}, HTMLElement: class {}, HTMLFormElement: class {} };
Object.assign(globalThis, { browser, document: new EventTarget(), ...tree });
const { createForm } = await import("../../extension/page/act/on-form.js");
const { createSent } = await import("../../extension/page/sent.js");

const control = {};
const page = { form: "instagram", id: "", root: {}, fields: [{ role: "email", control }] };

/** A form of which the details come when `come` is called, and what the note said and was marked meanwhile. */
function scene() {
  /** @type {string[]} */
  const told = [];
  /** @type {() => void} */
  let come = () => {};
  const sent = createSent();
  const form = createForm({
    sent,
    ask: () => new Promise((resolve) => (come = () => resolve({ details: {}, autofill: false }))),
    report: async () => true,
    note: { show: ({ title }) => told.push(title) },
    marks: { set: (_, elements) => told.push(`${elements.length} rings`) },
    signal: new AbortController().signal,
  });
  form.stand(page, {});
  return {
    form,
    sent,
    told,
    async come() {
      come();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test("a form on screen is spoken of once the details are there", async () => {
  const { told, come } = scene();
  await come();
  assert.deepEqual(told, ["0 rings", "form_found_title"]);
});

test("a form that has left is spoken of no more, whatever comes late", async () => {
  const { form, told, come } = scene();
  form.leave();
  await come();
  assert.deepEqual(told, ["0 rings"]);
});

test("a form that was sent and still stands there is spoken of no more", async () => {
  const { form, sent, told, come } = scene();
  const sending = { page, controls: [control], text: "", before: new Set(), path: "/" };
  sent.begin(sending);
  form.sent(sending);
  await come();
  form.stand(page, {});
  await form.fill();
  assert.deepEqual(told, ["sent_title"]);
  assert.equal(form.summary().sent, true);
});
