/** Links that lead to an objection form. */

import { wordsOn } from "../../lib/buttons.js";
import { all, attributeOf } from "../../lib/dom.js";
import { isDrawn } from "../../lib/visible.js";
import { formOfHost } from "../../catalogue/address.js";
import { lead, mayBeKnown, traces } from "../../catalogue/leads.js";
import { saysObjection } from "./link-words.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {{ element: HTMLElement, form: string, drawn: boolean, why: string }} FoundLink */

/** A link without an address is the script's; so is one that says so. */
const BY_SCRIPT = /^$|^javascript:/iu;

/** Addresses that may lead to a form or are the script's: few of a page's thousand, and told by the browser. */
const ADDRESSES = [
  ...traces.map((trace) => `[href*="${CSS.escape(trace)}"]`),
  "[href='']",
  "[href*='#']",
  "[href^='javascript:' i]",
].join(", ");

/** A plain list of ten selectors would have the browser ask every element of the page ten times. */
const CANDIDATES = `a:is(${ADDRESSES}), [role='link']:not([href])`;

/**
 * So is one that leads to a place on this page.
 * @param {string} href
 * @param {URL} url of the page
 */
function isByScript(href, url) {
  if (BY_SCRIPT.test(href)) return true;
  if (!href.includes("#") || !URL.canParse(href)) return false;
  const { origin, pathname, search, hash } = new URL(href);
  return hash !== "" && origin === url.origin && pathname === url.pathname && search === url.search;
}

/**
 * @param {HTMLElement} element
 * @param {URL} url of the page
 * @param {Words} words
 * @returns {FoundLink | undefined}
 */
function read(element, url, words) {
  // To follow an address costs more than to read the words of a link.
  if (!mayBeKnown(attributeOf(element, "href") ?? "") && !saysObjection(element, words)) return undefined;
  const href = element instanceof HTMLAnchorElement ? element.href : "";
  const { known, unlisted } = isByScript(href, url)
    ? { known: undefined, unlisted: formOfHost(url) }
    : lead(href);
  if (known && !known.general) {
    const leads = known.form.form !== "third-party";
    return leads ? { element, form: known.form.form, drawn: isDrawn(element), why: "address" } : undefined;
  }
  // Where objections of every kind are taken, only the words tell that it is this one.
  const form = known?.form ?? unlisted;
  if (!form || !saysObjection(element, words)) return undefined;
  return { element, form: form.form, drawn: isDrawn(element), why: "words" };
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
    (words.say("object", wordsOn(link.element)) ? 0 : 2);
  return links.sort((a, b) => rank(a) - rank(b));
}
