/**
 * The script on Meta's pages: look, do the one thing that the page calls for, report one event.
 * Everything it listens to or draws ends with one signal.
 */

import { createWatch } from "../lib/watch.js";
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
import { createLooking } from "./looking.js";
import { createReporter } from "./reporting.js";
import { answerRequests } from "./requests.js";
import { createSent } from "./sent.js";
import { createVocabulary } from "./vocabulary.js";

const ended = new AbortController();
const { signal } = ended;
endWithExtension(ended);
const ask = createAsker(ended);
const { begin, again } = createWatch(signal);
const vocabulary = createVocabulary(ask, again);
const sent = createSent();
const looking = createLooking(vocabulary, sent);
const reporter = createReporter(ask);
const layer = createLayer();
const marks = createMarks(layer, signal);
const note = createNote(layer);
const { report } = reporter;
const { read } = looking;
const tools = { ask, report, read, again, sent, layer, marks, note, signal };
const privacy = createPrivacy(tools);
const form = createForm(tools);
const answers = createAnswers(tools);

/**
 * @param {import("./recognise/index.js").Page} page
 * @param {import("./vocabulary.js").Vocabulary} known
 */
function act(page, known) {
  if (page.kind !== "form") form.leave();
  if (page.kind !== "privacy") privacy.leave();
  switch (page.kind) {
    case "privacy":
      return privacy.stand(page, known);
    case "form":
      if (page.said) answers.outcome({ form: page.form, ...page.said });
      return form.stand(page, known);
    case "code":
      return answers.code(page);
    case "outcome":
      return answers.outcome(page);
    case "login":
    case "unavailable":
      return answers.obstacle(page, { isAwaited: sent.isAwaited(page.form) });
    case "other":
      return note.clear();
  }
}

function look() {
  layer.keep();
  const known = vocabulary.current;
  if (known) act(looking.look(known), known);
  return looking.latest();
}

watchSending(
  looking.formOnScreen,
  (sending) => {
    sent.begin(sending);
    reporter.begin();
    form.sent(sending);
  },
  signal,
);

watchPasting(
  looking.codeOnScreen,
  (sentence) => vocabulary.current?.words.say("code", sentence) ?? false,
  signal,
);

signal.addEventListener("abort", () => layer.remove());

const ready = ask({ type: "awaiting" }).then((awaited) => {
  sent.beganBefore(awaited ?? undefined);
  begin(look);
  return vocabulary.ready;
});

answerRequests({ ended, ready, look, seen: looking.latest, vocabulary, privacy, form, reporter });
