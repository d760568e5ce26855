/** Reading a page's words as a person sees them, block by block. */

import { closest, contentOf, holds, matches, parentOf } from "./dom.js";
import { AROUND, MAIN } from "./parts.js";
import { spaced } from "./text.js";
import { CONCEALED, isDrawn, isDrawnWithin } from "./visible.js";

const CODE = "script, style, noscript, template";

/**
 * Text in these is not the page speaking: code, what a person typed, other people's words, lists of steps,
 * which are yet to come, and tables that have headings, which explain each thing that may happen.
 */
const NOT_SPEECH = `${CODE}, textarea, select, option, blockquote, q, cite, ol, table:has(> * > tr > th), [role='table'], svg, [contenteditable]:not([contenteditable='false' i])`;

/** Whatever is in these is not read. */
const UNREAD = `${NOT_SPEECH}, ${AROUND}, ${CONCEALED}`;

/** Further back than so many nodes no text stands before an element that speaks of it. */
const FAR = 200;

/** @param {Element} element */
const isInline = (element) => getComputedStyle(element).display.startsWith("inline");

/**
 * @param {Node} node
 * @returns {Element | null} the nearest element around it that begins a line of its own
 */
export function blockOf(node) {
  let at = parentOf(node);
  while (at && isInline(at)) at = parentOf(at);
  return at;
}

/** @param {Element} element */
export const textOf = (element) => spaced(contentOf(element));

/**
 * @param {Element} element
 * @param {number} most characters
 * @returns {boolean} whether it holds more text than that, found without reading it all
 */
export function isLonger(element, most) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (length <= most && walker.nextNode()) length += walker.currentNode.nodeValue?.trim().length ?? 0;
  return length > most;
}

/**
 * @param {Element} element
 * @param {string} [except] selects parts that are left out
 * @returns {string[]} each text below it, drawn or not
 */
export function textsIn(element, except) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const parent = except && parentOf(walker.currentNode);
    if (!parent || !closest(parent, except)) texts.push(spaced(walker.currentNode.nodeValue ?? ""));
  }
  return texts.filter(Boolean);
}

/**
 * All text below an element, drawn or not, with a space where two elements meet: "AI" and "Meta" of
 * two neighbours are two words.
 * @param {Element} element
 */
export const looseText = (element) => textsIn(element).join(" ");

/**
 * @param {Element} element
 * @param {number} most characters
 * @returns {string} the text that stands before it, drawn or not
 */
export function textBefore(element, most) {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  let text = "";
  while (text.length < most && walker.previousNode()) {
    const parent = parentOf(walker.currentNode);
    if (parent && !matches(parent, CODE)) text = `${walker.currentNode.nodeValue?.trim() ?? ""} ${text}`;
  }
  return text.slice(-most);
}

/**
 * The drawn text below a root, without menus, headers and footers: a string for each block; `<br>` ends one too.
 * Nothing is read before it is asked for.
 * @param {Element} root
 * @param {{ except?: Element, until?: Element, without?: string }} [options] `except`: without this part;
 *   `until`: only what stands before this element; `without`: selects parts that are left out, unless that
 *   element stands in them
 * @returns {Generator<string, void>}
 */
export function* blocks(root, { except, until, without } = {}) {
  if (!isDrawn(root)) return;
  const isAround = (/** @type {Node} */ node) => until !== undefined && holds(node, until);
  const isUnread = (/** @type {Element} */ element) =>
    element === except || matches(element, UNREAD) || !isDrawnWithin(element);
  let text = "";
  /** @type {Element | null | undefined} */
  let block;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (node === until) return NodeFilter.FILTER_ACCEPT;
    if (isUnread(node)) return isAround(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
    if (without && matches(node, without) && !isAround(node)) return NodeFilter.FILTER_REJECT;
    return node.localName === "br" ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (isAround(node)) break;
    const own = node instanceof Element ? undefined : blockOf(node);
    if (own !== block && text.trim()) yield spaced(text);
    if (own !== block) text = "";
    block = own;
    if (own !== undefined) text += node.nodeValue ?? "";
  }
  if (text.trim()) yield spaced(text);
}

/**
 * The same of what stands before an element, the nearest block first.
 * @param {Element} element
 * @param {Element} root
 * @returns {Generator<string, void>}
 */
export function* blocksBefore(element, root) {
  let text = "";
  /** @type {Element | null | undefined} */
  let block;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return matches(node, UNREAD) || !isDrawnWithin(node)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
  });
  walker.currentNode = element;
  for (let passed = 0; passed < FAR && walker.previousNode(); passed += 1) {
    const node = walker.currentNode;
    if (node instanceof Element && node.localName !== "br") continue;
    const own = node instanceof Element ? undefined : blockOf(node);
    if (own !== block && text.trim()) yield spaced(text);
    if (own !== block) text = "";
    block = own;
    if (own !== undefined) text = (node.nodeValue ?? "") + text;
  }
  if (text.trim()) yield spaced(text);
}

/**
 * The part of the page that holds its content.
 * @param {Document} document
 * @returns {Element}
 */
export const mainOf = (document) => document.querySelector(MAIN) ?? document.body ?? document.documentElement;
