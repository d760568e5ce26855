/**
 * A page as a report to the maintainers tells it: its elements and what they are called, and of its
 * words only those that the catalogue holds. Nothing that a person typed, and of their name at most a word
 * that is the catalogue's too.
 */

import { pageAt } from "../../catalogue/address.js";
import engine from "../../catalogue/engine.js";
import { destination } from "../../catalogue/leads.js";
import { attributeOf, matches, nameOf, parentOf } from "../../lib/dom.js";
import { isDrawn } from "../../lib/visible.js";
import { masked } from "./masked.js";

/** @typedef {import("../recognise/wording.js").Words} Words */

const NOT_TOLD = "script, style, noscript, template, svg, head, option";

const TOLD =
  "h1, h2, h3, h4, h5, h6, form, fieldset, legend, label, input, select, textarea, button, a[href], iframe, details, summary, dialog, main, [role]";

/** Attributes that say what an element is. */
const ATTRIBUTES = ["role", "type", "autocomplete", "aria-expanded", "contenteditable"];

/** Attributes that name a control. On anything else they may name somebody. */
const NAMES = ["name", "id", "for"];
const NAMED = "form, label, input, select, textarea, button, [role='combobox']";

/** Attributes that hold words. */
const WORDED = ["aria-label", "placeholder", "aria-placeholder"];

/** Fields by which the form's engine says which form it is. */
const NAMING = `${engine.form}, ${engine.language}`;

/** A name that is no name but a token. */
const TOKEN = /[\w-]{25,}|[\p{L}_-]*\d[\w-]*\p{L}[\w-]{8,}|@/u;

/** More lines than this tell no more. */
const MOST = 400;

/**
 * An address without what follows it, and only the host of one that we do not know.
 * @param {URL} url
 */
export const bareAddress = (url) => url.host + (pageAt(url) ? url.pathname : "/…");

/** @param {Element} element @param {Words} words */
function told(element, words) {
  const parts = [nameOf(element)];
  for (const name of matches(element, NAMED) ? [...ATTRIBUTES, ...NAMES] : ATTRIBUTES) {
    const value = attributeOf(element, name);
    if (value) parts.push(`${name}=${TOKEN.test(value) ? "…" : value}`);
  }
  for (const name of WORDED) {
    const value = attributeOf(element, name);
    if (value) parts.push(`${name}="${masked(value, words)}"`);
  }
  if (element instanceof HTMLSelectElement) parts.push(`options=${element.length}`);
  if (element instanceof HTMLInputElement && matches(element, NAMING)) parts.push(`value=${element.value}`);
  if (element instanceof HTMLAnchorElement) {
    const target = destination(element.href);
    parts.push(`to=${target ? bareAddress(target) : "…"}`);
  }
  if (!isDrawn(element)) parts.push("(not drawn)");
  return parts.join(" ");
}

/**
 * @param {Document} document
 * @param {Words} words
 * @returns {string[]} a line for each element that matters and for each text, indented as they nest
 */
export function describe(document, words) {
  /** @type {string[]} */
  const lines = [];
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && matches(node, NOT_TOLD)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode() && lines.length < MOST) {
    const node = walker.currentNode;
    if (node instanceof Element && !matches(node, TOLD)) continue;
    const text = node instanceof Element ? told(node, words) : `"${masked(node.nodeValue ?? "", words)}"`;
    if (text !== '""') lines.push("  ".repeat(depth(node)) + text);
  }
  return lines;
}

/** How many told elements stand around a node. @param {Node} node */
function depth(node) {
  let around = 0;
  for (let at = parentOf(node); at; at = parentOf(at)) if (matches(at, TOLD)) around += 1;
  return around;
}
