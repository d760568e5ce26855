/**
 * The script on Meta's pages: look, do the one thing that the page calls for, report one event.
 * Everything it listens to or draws ends with one signal.
 */

import { browser } from "../lib/browser.js";
import { isClobbered } from "../lib/dom.js";
import { watch } from "../lib/watch.js";
import { createLayer } from "./act/layer.js";
import { createMarks } from "./act/mark.js";
import { createNote } from "./act/note.js";
import { createAnswers } from "./act/on-answer.js";
import { createForm } from "./act/on-form.js";
import { createPrivacy } from "./act/on-privacy.js";
import { watchPasting } from "./act/pasting.js";
import { watchSending } from "./act/sending.js";
import { endWithExtension } from "./alive.js";
import { createAsker } from "./ask.js";
import { report } from "./describe/report.js";
import { recognise, snapshot } from "./recognise/index.js";
import { createReporter } from "./report.js";
import { createSpeech } from "./words.js";

const ended = new AbortController();
const { signal } = ended;
endWithExtension(ended);
const ask = createAsker(ended);
const layer = createLayer();
const marks = createMarks(layer, signal);
const note = createNote(layer, (action) => ACTIONS[action]());
const reporter = createReporter(ask);
const tools = { ask, report: reporter.report, layer, marks, note, read, signal, again: () => again() };
const privacy = createPrivacy(tools);
const form = createForm(tools);
const answers = createAnswers(tools);
const speaking = createSpeech(ask, () => again());

/** @type {import("./recognise/index.js").Page} */
let page = { kind: "other", why: ["not looked yet"] };
/** @type {string | undefined} the form whose answer this tab awaits */
let awaiting;
/** @type {ReadonlySet<string> | undefined} what stood here when it was sent */
let before;
let again = () => {};

const ACTIONS = {
  undo: form.undo,
  fill: form.fill,
  details: () => void ask({ type: "options" }),
  mailbox: () => void ask({ type: "open-mailbox" }),
};

/** @param {import("./words.js").Speech} speech */
function act(speech) {
  if (page.kind !== "form") marks.set("filled", []);
  if (page.kind !== "privacy") marks.set("link", []);
  switch (page.kind) {
    case "privacy":
      return privacy.stand(page, speech);
    case "form":
      return form.stand(page, speech);
    case "code":
      return answers.code(page);
    case "outcome":
      return answers.outcome(page);
    case "login":
    case "unavailable":
      return answers.obstacle(page);
    case "other":
      return note.remove();
  }
}

/**
 * @param {import("./words.js").Speech} speech
 * @returns {import("./recognise/index.js").Page}
 */
function read(speech) {
  if (isClobbered(document)) return { kind: "other", why: ["its elements stand before the document's own"] };
  return recognise({ document, url: new URL(location.href), awaiting, before, ...speech });
}

function look() {
  layer.keep();
  const { speech } = speaking;
  if (!speech) return;
  page = read(speech);
  const told = page.kind === "privacy" ? page.links.length > 0 || speaking.isDeclared : page.kind !== "other";
  if (!told) void speaking.guess();
  act(speech);
}

watchSending(
  () => (page.kind === "form" ? page : undefined),
  () => {
    if (page.kind !== "form") return;
    awaiting = page.form;
    before = snapshot(document);
    reporter.forgetAnswers();
    form.sent(page);
  },
  signal,
);

watchPasting(
  () => (page.kind === "code" ? page.field : undefined),
  (sentence) => speaking.speech?.words.say("code", sentence) ?? false,
  signal,
);

/**
 * What our own pages ask: where are we, lead me on, what is on this page. Answered from a look of
 * this moment; once the script has ended, not at all.
 */
async function answer(/** @type {{ type: string }} */ { type }) {
  if (type === "end") ended.abort();
  await ready;
  if (signal.aborted) return undefined;
  look();
  if (page.kind === "form") await form.settled();
  if (type === "fill" && page.kind === "form") await form.fill();
  const { kind } = page;
  if (type === "report") return report(page, speaking.speech);
  const led = type === "guide" && page.kind === "privacy" ? await privacy.guide() : {};
  return {
    kind,
    form: "form" in page ? page.form : undefined,
    ...(kind === "form" ? form.summary() : {}),
    ...led,
  };
}

browser.runtime.onMessage.addListener((request, _sender, respond) => {
  answer(request).then(respond, (error) => {
    console.warn("Right to Object:", error);
    respond(undefined);
  });
  return true;
});

signal.addEventListener("abort", () => layer.remove());

const ready = ask({ type: "awaiting" }).then((form) => {
  awaiting ??= form ?? undefined;
  again = watch(look, signal);
  return speaking.ready;
});
