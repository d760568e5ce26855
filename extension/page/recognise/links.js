/** Links that lead to an objection form. */

import { parentOf } from "../../lib/dom.js";
import { blockOf, looseText, textOf } from "../../lib/reading.js";
import { sentences } from "../../lib/text.js";
import { isDrawn } from "../../lib/visible.js";
import { destination, formAt, formOfHost, isElsewhere, pageAt } from "../../catalogue/address.js";
import forms from "../../catalogue/forms.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {{ element: HTMLElement, form: string, drawn: boolean, why: string }} FoundLink */

/** Text that makes a link's surroundings, in characters. */
const NEAR = 1200;

/** A link without an address is the script's; so is one that says so. */
const BY_SCRIPT = /^$|^javascript:/iu;

const ACCOUNTS = forms.filter(({ form }) => form !== "third-party");

/** @param {Element} link */
const wordsOf = (link) => link.getAttribute("aria-label") ?? textOf(link);

/**
 * The paragraph of a link, widened to what stands around it.
 * @param {Element} link
 */
function surroundings(link) {
  let at = blockOf(link);
  for (let around = at; around && textOf(around).length <= NEAR; around = parentOf(around)) at = around;
  return { paragraph: textOf(blockOf(link) ?? link), section: looseText(at ?? link) };
}

/**
 * A link to a form that the catalogue does not list: its own words must say objection, or name an
 * account in a sentence that says it, and the words around it must be about AI.
 * @param {HTMLElement} link
 * @param {Words} words
 */
function saysObjection(link, words) {
  const own = wordsOf(link);
  if (words.say("elsewhere", own) || words.say("beside", own)) return false;
  const { paragraph, section } = surroundings(link);
  const sentence = sentences(paragraph).find((part) => part.includes(own)) ?? paragraph;
  if (words.say("elsewhere", sentence) && !words.say("ai", sentence)) return false;
  const names = ACCOUNTS.some(({ name }) => name === own) && words.say("object", paragraph);
  return (words.say("object", own) || names) && words.say("ai", section);
}

/**
 * @param {HTMLElement} element
 * @param {URL} url of the page
 * @param {Words} words
 * @returns {FoundLink | undefined}
 */
function read(element, url, words) {
  const href = element instanceof HTMLAnchorElement ? element.href : (element.getAttribute("href") ?? "");
  const target = destination(href);
  const scripted = target ? target.pathname === url.pathname && target.hash !== "" : BY_SCRIPT.test(href);
  const known = target && formAt(target);
  const drawn = isDrawn(element);
  if (known) {
    const leads = !known.general && known.form.form !== "third-party";
    return leads ? { element, form: known.form.form, drawn, why: "address" } : undefined;
  }
  if (!scripted && (!target || isElsewhere(target) || pageAt(target) !== "form")) return undefined;
  const form = formOfHost(scripted || !target ? url : target)?.form;
  return form && saysObjection(element, words) ? { element, form, drawn, why: "words" } : undefined;
}

/**
 * @param {Document} document
 * @param {URL} url
 * @param {Words} words
 * @returns {FoundLink[]} the one to press first before the others
 */
export function findLinks(document, url, words) {
  const elements = document.querySelectorAll("a[href], [role='link']:not([href])");
  const found = /** @type {HTMLElement[]} */ ([...elements]).map((element) => read(element, url, words));
  const links = found.filter((link) => link !== undefined);
  const here = formOfHost(url)?.form;
  const rank = (/** @type {FoundLink} */ link) =>
    (link.drawn ? 0 : 8) +
    (link.form === here ? 0 : 4) +
    (words.say("object", wordsOf(link.element)) ? 0 : 2);
  return links.sort((a, b) => rank(a) - rank(b));
}
