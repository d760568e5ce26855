/** Links that lead to an objection form. */

import { all, parentOf } from "../../lib/dom.js";
import { blockOf, isLonger, looseText, textOf } from "../../lib/reading.js";
import { sentences } from "../../lib/text.js";
import { isDrawn } from "../../lib/visible.js";
import { formOfHost } from "../../catalogue/address.js";
import forms from "../../catalogue/forms.js";
import { lead, mayBeKnown, traces } from "../../catalogue/leads.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {{ element: HTMLElement, form: string, drawn: boolean, why: string }} FoundLink */

/** A longer link than this says more than where to press. */
const POINTER = 40;

/** Text that makes a link's surroundings, in characters. */
const NEAR = 1200;

/** A link without an address is the script's; so is one that says so. */
const BY_SCRIPT = /^$|^javascript:/iu;

/** Addresses that may lead to a form or are the script's: few of a page's thousand, and told by the browser. */
const ADDRESSES = [
  ...traces.map((trace) => `[href*="${CSS.escape(trace)}"]`),
  "[href='']",
  "[href*='#']",
  "[href^='javascript:' i]",
].join(", ");

/** The browser asks every element of the page for each of these: of a list of ten, for all ten. */
const CANDIDATES = `a:is(${ADDRESSES}), [role='link']:not([href])`;

const ACCOUNTS = forms.filter(({ form }) => form !== "third-party");

/** @param {Element} link */
const wordsOf = (link) => link.getAttribute("aria-label") ?? textOf(link);

/**
 * The paragraph of a link, widened to what stands around it.
 * @param {Element} link
 */
function surroundings(link) {
  let at = blockOf(link);
  for (let around = at; around && !isLonger(around, NEAR); around = parentOf(around)) at = around;
  return { paragraph: textOf(blockOf(link) ?? link), section: looseText(at ?? link) };
}

/**
 * "To object to …, click here": its words stand once in the paragraph, in a sentence that objects to AI.
 * @param {string} own words of the link, which only point
 * @param {string} paragraph
 * @param {Words} words
 */
function pointsToIt(own, paragraph, words) {
  if (own.length > POINTER || paragraph.split(own).length !== 2) return false;
  const sentence = sentences(paragraph).find((part) => part.includes(own)) ?? "";
  return words.say("object", sentence) && words.say("ai", sentence) && !words.say("beside", sentence);
}

/**
 * A link to a form that the catalogue does not list: its own words must say objection, or name an
 * account or only point in a sentence that says it, and the words around it must be about AI.
 * @param {HTMLElement} link
 * @param {Words} words
 */
function saysObjection(link, words) {
  const own = wordsOf(link);
  const objects = words.say("object", own);
  const isAccount = ACCOUNTS.some(({ name }) => name === own);
  if (!objects && !isAccount && !words.say("here", own)) return false;
  if (words.say("elsewhere", own) || words.say("beside", own)) return false;
  const { paragraph, section } = surroundings(link);
  if (!objects && !isAccount && !pointsToIt(own, paragraph, words)) return false;
  const sentence = sentences(paragraph).find((part) => part.includes(own)) ?? paragraph;
  if (words.say("elsewhere", sentence) && !words.say("ai", sentence)) return false;
  return (objects || words.say("object", paragraph)) && words.say("ai", section);
}

/**
 * @param {string} href
 * @param {URL} url of the page
 */
function isByScript(href, url) {
  if (BY_SCRIPT.test(href)) return true;
  if (!href.includes("#") || !URL.canParse(href)) return false;
  const { protocol, pathname, hash } = new URL(href);
  return protocol === "https:" && pathname === url.pathname && hash !== "";
}

/**
 * @param {HTMLElement} element
 * @param {URL} url of the page
 * @param {Words} words
 * @returns {FoundLink | undefined}
 */
function read(element, url, words) {
  // To follow an address costs more than to read the words of a link.
  if (!mayBeKnown(element.getAttribute("href") ?? "") && !saysObjection(element, words)) return undefined;
  const href = element instanceof HTMLAnchorElement ? element.href : "";
  const { known, unlisted } = isByScript(href, url)
    ? { known: undefined, unlisted: formOfHost(url) }
    : lead(href);
  if (known) {
    const leads = !known.general && known.form.form !== "third-party";
    return leads ? { element, form: known.form.form, drawn: isDrawn(element), why: "address" } : undefined;
  }
  if (!unlisted || !saysObjection(element, words)) return undefined;
  return { element, form: unlisted.form, drawn: isDrawn(element), why: "words" };
}

/**
 * @param {Document} document
 * @param {URL} url
 * @param {Words} words
 * @returns {FoundLink[]} the one to press first before the others
 */
export function findLinks(document, url, words) {
  const found = all(document, CANDIDATES).map((element) => read(element, url, words));
  const links = found.filter((link) => link !== undefined);
  const here = formOfHost(url)?.form;
  const rank = (/** @type {FoundLink} */ link) =>
    (link.drawn ? 0 : 8) +
    (link.form === here ? 0 : 4) +
    (words.say("object", wordsOf(link.element)) ? 0 : 2);
  return links.sort((a, b) => rank(a) - rank(b));
}
