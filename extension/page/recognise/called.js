/** Where a form says what it is about: the headings above its first field, and the words before it. */

import { all, closest, find, holds, matches, parentOf } from "../../lib/dom.js";
import { NOTICES, STEPS, WINDOWS } from "../../lib/parts.js";
import { blocks, textOf } from "../../lib/reading.js";
import { CONTROLS } from "../../lib/selectors.js";
import { isDrawn } from "../../lib/visible.js";

/** @typedef {Map<Element, Element | undefined>} Above by control, the heading that stands nearest above it */

const HEADINGS = "h1, h2, h3, h4, [role='heading']";

/** These speak for themselves, and of a form only where they hold it. */
const APART = `${WINDOWS}, ${NOTICES}`;

/** An introduction of more characters than this is an article. */
const INTRO = 1500;

/** @param {Element} heading @param {Element} control */
function speaksFor(heading, control) {
  const notice = closest(heading, APART);
  return notice === null || holds(notice, control);
}

/**
 * All in one pass: a page may have hundreds of forms.
 * @param {Document} document
 * @returns {Above}
 */
export function headingsAbove(document) {
  /** @type {Above} */
  const above = new Map();
  /** @type {Element[]} of those the last that speaks for what comes next; behind a notice its own are gone */
  const open = [];
  for (const element of all(document, `${HEADINGS}, ${CONTROLS}`)) {
    if (matches(element, HEADINGS)) {
      if (isDrawn(element)) open.push(element);
      continue;
    }
    for (let last = open.at(-1); last && !speaksFor(last, element); last = open.at(-1)) open.pop();
    above.set(element, open.at(-1));
  }
  return above;
}

/**
 * What a form calls itself on the page: its own headings above its first field, or else the nearest.
 * @param {HTMLElement} root
 * @param {Above} above
 */
export function titlesOf(root, above) {
  const first = find(root, CONTROLS) ?? root;
  const own = all(root, HEADINGS).filter(
    (heading) =>
      isDrawn(heading) &&
      heading.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING &&
      speaksFor(heading, first),
  );
  const nearest = above.get(first);
  return [...(own.length > 0 || !nearest ? own : [nearest])].map(textOf).filter(Boolean);
}

/**
 * The words before a form's first field that are drawn in its part of the page.
 * @param {HTMLElement} root
 * @returns {string[]} block by block
 */
export function introOf(root) {
  const first = find(root, CONTROLS) ?? root;
  const part = closest(first, STEPS) ?? parentOf(root) ?? root;
  const intro = [];
  let length = 0;
  for (const block of blocks(part, { until: first, without: APART })) {
    length += block.length;
    if (length > INTRO) break;
    intro.push(block);
  }
  return intro;
}
