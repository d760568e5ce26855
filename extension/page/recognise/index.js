/**
 * What is this page, and what on it matters? Reads only. Where signals disagree the answer is
 * `other`: a page left alone is a small loss, a wrong field filled is a betrayal.
 */

import { fold } from "../../lib/text.js";
import { formAt, pageAt } from "../../catalogue/address.js";
import { answerTo } from "./answer-to.js";
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
 * @property {import("./answer-to.js").Awaiting | undefined} awaiting undefined: no answer is awaited
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

/** @param {import("./links.js").FoundLink[]} links @returns {Page} */
const leadsOn = (links) => ({
  kind: "privacy",
  links,
  why: links.map(({ form, why }) => `${form} by ${why}`),
});

/**
 * @param {View} view
 * @returns {Page}
 */
export function recognise(view) {
  const { document, url, words, awaiting } = view;
  const place = pageAt(url);
  if (!place) return { kind: "other", why: ["not one of the named pages"] };
  if (place === "login") return loginPage(url);
  const form = findForm(view);
  const begunAnew = form !== undefined && !(awaiting?.isHere && form.form === awaiting.form);
  const answer = begunAnew ? undefined : answerTo(view, form?.root);
  const said = answer && answer.kind === "outcome" ? answer : undefined;
  if (form && (!answer || (said && REPEATED.includes(said.answer))))
    return { kind: "form", ...form, ...(said && { said }) };
  // That nothing was sent is said where all else says nothing.
  if (answer && said?.answer !== "trouble") return answer;
  const links = () => findLinks(document, url, words);
  if (place === "privacy") return leadsOn(links());
  const met = findObstacle(view) ?? said;
  if (met) return met;
  // Pages of help, too, lead to the form; of those that do not, nothing is said.
  const found = links();
  return found.length > 0 ? leadsOn(found) : { kind: "other", why: ["no form that objects"] };
}

/** What stands on the page now, to tell later what has come since. @param {Document} document */
export const snapshot = (document) => new Set(Array.from(speech(document, { beside: true }), fold));
