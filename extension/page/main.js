/**
 * The script on Meta's pages: look, do the one thing that the page calls for, report one event.
 * Everything it listens to or draws ends with one signal.
 */

import { holds, isClobbered } from "../lib/dom.js";
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
import { recognise, snapshot } from "./recognise/index.js";
import { createReporter } from "./reporting.js";
import { answerRequests } from "./requests.js";
import { createVocabulary } from "./vocabulary.js";

const ended = new AbortController();
const { signal } = ended;
endWithExtension(ended);
const ask = createAsker(ended);
const layer = createLayer();
const marks = createMarks(layer, signal);
const note = createNote(layer);
const reporter = createReporter(ask);
const tools = { ask, report: reporter.report, layer, marks, note, read, signal, again: () => again() };
const privacy = createPrivacy(tools);
const form = createForm(tools);
const answers = createAnswers(tools);
const vocabulary = createVocabulary(ask, () => again());

/** @type {import("./recognise/index.js").Page} */
let page = { kind: "other", why: ["not looked yet"] };
/** @type {string | undefined} the form whose answer this tab awaits */
let awaiting;
/** @type {ReadonlySet<string> | undefined} what stood here when it was sent */
let before;
let again = () => {};

/** @param {import("./vocabulary.js").Vocabulary} known */
function act(known) {
  if (page.kind !== "form") form.leave();
  if (page.kind !== "privacy") privacy.leave();
  switch (page.kind) {
    case "privacy":
      return privacy.stand(page, known);
    case "form":
      return form.stand(page, known);
    case "code":
      return answers.code(page);
    case "outcome":
      return answers.outcome(page);
    case "login":
    case "unavailable":
      return answers.obstacle(page, { isAwaited: page.form === awaiting });
    case "other":
      return note.clear();
  }
}

/**
 * @param {import("./vocabulary.js").Vocabulary} known
 * @returns {import("./recognise/index.js").Page}
 */
function read(known) {
  if (isClobbered(document)) return { kind: "other", why: ["its elements stand before the document's own"] };
  return recognise({ document, url: new URL(location.href), awaiting, before, ...known });
}

function look() {
  layer.keep();
  const known = vocabulary.current;
  if (!known) return page;
  page = read(known);
  const isTold =
    page.kind === "privacy" ? page.links.length > 0 || vocabulary.isDeclared : page.kind !== "other";
  if (!isTold) void vocabulary.guess();
  act(known);
  return page;
}

/**
 * Its button may have been drawn anew since the latest look.
 * @param {Node} pressed
 */
function formOnScreen(pressed) {
  const isStale = page.kind === "form" && page.send?.isConnected === false && !holds(page.send, pressed);
  if (isStale && vocabulary.current) page = read(vocabulary.current);
  return page.kind === "form" ? page : undefined;
}

watchSending(
  formOnScreen,
  () => snapshot(document),
  (sent, then) => {
    awaiting = sent.form;
    before = then;
    reporter.begin();
    form.sent(sent);
  },
  signal,
);

watchPasting(
  () => (page.kind === "code" ? page.field : undefined),
  (sentence) => vocabulary.current?.words.say("code", sentence) ?? false,
  signal,
);

signal.addEventListener("abort", () => layer.remove());

const ready = ask({ type: "awaiting" }).then((form) => {
  awaiting ??= form ?? undefined;
  again = watch(look, signal);
  return vocabulary.ready;
});

answerRequests({ ended, ready, look, seen: () => page, vocabulary, privacy, form, reporter });
