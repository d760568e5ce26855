/** What a page says about a control: labels, and the words before it. */

import { attributeOf, closest, matches, parentOf } from "./dom.js";
import { blockOf, textOf } from "./reading.js";
import { AREAS, CONTROLS } from "./selectors.js";
import { spaced } from "./text.js";
import { isDrawn } from "./visible.js";

/** What ends the line before a control. */
const BEFORE = `${CONTROLS}, button`;

/** A label may hold its control, whose choices and text are not the label's words. */
const NOT_LABEL = `select, ${AREAS}, script, style, template`;

/** What else is no line of words before a control. */
const NOT_LINE = `${NOT_LABEL}, option, button`;

/** Further back than this many characters, text no longer speaks of the control. */
const FARTHEST = 400;

/** @param {Element} element */
function labelledBy(element) {
  const ids = (attributeOf(element, "aria-labelledby") ?? "").split(/\s+/u).filter(Boolean);
  return ids.map((id) => document.getElementById(id)).map((found) => (found ? textOf(found) : ""));
}

/**
 * Read where it stands: to copy it would load its pictures, and build the page's own elements anew.
 * @param {Element} label
 */
function wordsOf(label) {
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return matches(node, NOT_LABEL) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  let text = "";
  while (walker.nextNode()) text += walker.currentNode.nodeValue ?? "";
  return spaced(text);
}

/** @param {Element} element */
function labels(element) {
  const list = "labels" in element ? /** @type {HTMLInputElement} */ (element).labels : null;
  return [...(list ?? [])].map(wordsOf);
}

/**
 * The line of text before a control: back to the control before it, or the block before that
 * line. Many forms have no `<label>`, only words above the field.
 * @param {Element} control
 * @param {Element} root of the form
 */
export function lineBefore(control, root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  walker.currentNode = control;
  let line = "";
  /** @type {Element | null | undefined} */
  let block;
  while (walker.previousNode() && line.length < FARTHEST) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      if (matches(node, BEFORE) && isDrawn(node)) break;
      if (node.localName === "br" && line.trim()) break;
      continue;
    }
    const parent = parentOf(node);
    if (!parent || closest(parent, NOT_LINE) || !isDrawn(parent)) continue;
    const own = blockOf(node);
    if (line.trim() && own !== block) break;
    block = own;
    line = (node.nodeValue ?? "") + line;
  }
  return spaced(line);
}

/** `user_countryCode` is three words. @param {string} name */
const spelled = (name) => name.replace(/([a-z])([A-Z])/gu, "$1 $2").replace(/[_\-.[\]]+/gu, " ");

/**
 * @param {Element} control
 * @param {Element} root of the form
 * @returns {string[]} what names the control, strongest first
 */
export function namesOf(control, root) {
  const attributes = ["placeholder", "aria-placeholder", "title", "name", "id", "data-testid"];
  return [
    ...labelledBy(control),
    ...labels(control),
    attributeOf(control, "aria-label") ?? "",
    lineBefore(control, root),
    ...attributes.map((name) => spelled(attributeOf(control, name) ?? "")),
  ].filter(Boolean);
}
