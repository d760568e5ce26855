/**
 * What is this page, and what on it matters? Reads only. Where signals disagree the answer is
 * `other`: a page left alone is a small loss, a wrong field filled is a betrayal.
 */

import { fold } from "../../lib/text.js";
import { formAt, pageAt } from "../../catalogue/address.js";
import { appeared, findAnswer } from "./answer.js";
import { findCode } from "./code.js";
import { findForm } from "./form.js";
import { findLinks } from "./links.js";
import { findObstacle } from "./obstacle.js";
import { speech } from "./speech.js";

/**
 * @typedef {object} View
 * @property {Document} document
 * @property {URL} url
 * @property {import("./wording.js").Words} words
 * @property {import("./countries.js").CountryOf} countryOf
 * @property {string | undefined} awaiting the form whose answer this tab awaits
 * @property {ReadonlySet<string> | undefined} before folded blocks that stood here when it was sent;
 *   undefined if it was sent from a document before this one
 */

/** @typedef {{ answer: import("./answer.js").Answer, text: string }} Said */

/**
 * @typedef {(
 *   | { kind: "privacy", links: import("./links.js").FoundLink[] }
 *   | { kind: "form", said?: Said } & import("./form.js").FoundForm
 *   | { kind: "code", form: string, field: HTMLInputElement, wrong: boolean }
 *   | { kind: "outcome", form: string } & Said
 *   | { kind: "login" | "unavailable", form: string, text: string }
 *   | { kind: "other" }
 * ) & { why: string[] }} Page
 */

/**
 * Beside these a form that still stands is there to be sent again.
 * @type {readonly import("./answer.js").Answer[]}
 */
const REPEATED = ["trouble", "declined"];

/** What the title of a page names that answers a form on the page before. @type {readonly import("./wording.js").Role[]} */
const OURS = ["object", "ai"];

/**
 * Where a code is still asked for nothing is decided, whatever is said of what comes after it or without it.
 * @param {View} view
 * @param {Element | undefined} root of a form that is still on screen
 * @returns {Page | undefined}
 */
function answerTo(view, root) {
  const { document, words, awaiting: form, before } = view;
  if (!form) return undefined;
  const come = appeared(speech(document, { form: root, beside: Boolean(before) }), before);
  const isNamed = OURS.some((role) => words.say(role, document.title));
  const said = findAnswer(come, words, root !== undefined || !(before || isNamed));
  const field = findCode(document, words);
  if (field)
    return { kind: "code", form, field, wrong: said?.answer === "wrong-code", why: ["sent", "code"] };
  if (!said || said.answer === "wrong-code") return undefined;
  return { kind: "outcome", form, ...said, why: ["sent", said.answer] };
}

/**
 * @param {URL} url
 * @returns {Page}
 */
function loginPage(url) {
  const next = url.searchParams.get("next") ?? "";
  const form = URL.canParse(next, url) ? formAt(new URL(next, url))?.form.form : undefined;
  return form
    ? { kind: "login", form, text: "", why: ["address"] }
    : { kind: "other", why: ["login for something else"] };
}

/**
 * @param {View} view
 * @returns {Page}
 */
export function recognise(view) {
  const { document, url, words } = view;
  const place = pageAt(url);
  if (!place) return { kind: "other", why: ["not one of the named pages"] };
  if (place === "login") return loginPage(url);
  const form = findForm(view);
  const begunAnew = form !== undefined && (!view.before || form.form !== view.awaiting);
  const answer = !begunAnew && (place === "form" || view.before) && answerTo(view, form?.root);
  const said = answer && answer.kind === "outcome" ? answer : undefined;
  if (form && (!answer || (said && REPEATED.includes(said.answer))))
    return { kind: "form", ...form, ...(said && { said }) };
  // That nothing was sent is said where all else says nothing.
  if (answer && said?.answer !== "trouble") return answer;
  if (place === "privacy") {
    const links = findLinks(document, url, words);
    return { kind: "privacy", links, why: links.map(({ form: leads, why }) => `${leads} by ${why}`) };
  }
  return findObstacle(view) ?? said ?? { kind: "other", why: ["no form that objects"] };
}

/** What stands on the page now, to tell later what has come since. @param {Document} document */
export const snapshot = (document) => new Set(Array.from(speech(document, { beside: true }), fold));
