/**
 * What our own pages and the background ask of the script on a page: `guide` (lead me on), `fill` (fill it in),
 * `report` (what is it made of?), `end`. To whatever else is asked, it says what the page is.
 */

import { browser } from "../lib/browser.js";
import { matches } from "../lib/match-pattern.js";
import { pageReport } from "./describe/page-report.js";

/** @param {string[]} origins match patterns */
const isOfThisPage = (origins) => origins.some((origin) => matches(origin, new URL(location.href)));

/**
 * Answers each from a look of this moment; once the script has ended, none.
 * @param {object} script
 * @param {AbortController} script.ended aborted by a message that access was withdrawn
 * @param {Promise<void>} script.ready resolved when there is something to look with
 * @param {() => import("./recognise/index.js").Page} script.look at the page anew; answers with what it is
 * @param {() => import("./recognise/index.js").Page} script.seen what it was at the latest look
 * @param {ReturnType<typeof import("./vocabulary.js").createVocabulary>} script.vocabulary
 * @param {ReturnType<typeof import("./act/on-privacy.js").createPrivacy>} script.privacy
 * @param {ReturnType<typeof import("./act/on-form.js").createForm>} script.form
 * @param {ReturnType<typeof import("./reporting.js").createReporter>} script.reporter
 */
export function answerRequests({ ended, ready, look, seen, vocabulary, privacy, form, reporter }) {
  /** @param {{ type: string, origins?: string[] }} request `origins`: match patterns, to which access has ended */
  async function answer({ type, origins = [] }) {
    if (type === "end") return void (isOfThisPage(origins) && ended.abort());
    await ready;
    if (ended.signal.aborted) return undefined;
    if (look().kind === "form") await form.settled();
    if (type === "fill" && seen().kind === "form") await form.fill();
    await reporter.settled();
    const page = seen();
    if (type === "report") return pageReport(page, vocabulary.current);
    const led = type === "guide" && page.kind === "privacy" ? privacy.guide() : {};
    return {
      kind: page.kind,
      form: "form" in page ? page.form : undefined,
      ...(page.kind === "form" ? form.summary() : {}),
      ...led,
    };
  }

  /** @type {Parameters<typeof browser.runtime.onMessage.addListener>[0]} */
  const listen = (request, _sender, respond) => {
    answer(request).then(respond, (error) => {
      console.warn("Right to Object:", error);
      respond(undefined);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  ended.signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listen));
}
