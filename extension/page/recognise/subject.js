/** What a form says it is about: its titles, and the words before its first field. */

import { CONTROLS } from "../../lib/controls.js";
import { all, closest, find, holds, parentOf } from "../../lib/dom.js";
import { blocks, textOf } from "../../lib/reading.js";
import { sentences } from "../../lib/text.js";
import { isDrawn } from "../../lib/visible.js";

/** @typedef {import("./wording.js").Words} Words */

const HEADINGS = "h1, h2, h3, h4, [role='heading']";

/** A lead longer than this many characters is no lead but an article. */
const LEAD = 1500;

/** A line longer than this may name another matter in passing, such as how an objection is taken back. */
const TITLE = 120;

/**
 * The words before a form's first field that are drawn in its part of the page.
 * @param {HTMLElement} root
 * @returns {string[]} block by block
 */
export function leadOf(root) {
  const first = find(root, CONTROLS) ?? root;
  const part = closest(first, "[role='dialog'], [role='main'], main") ?? parentOf(root) ?? root;
  const lead = [];
  let length = 0;
  for (const block of blocks(part, { until: first })) {
    length += block.length;
    if (length > LEAD) break;
    lead.push(block);
  }
  return lead;
}

/**
 * What the form calls itself on the page: the headings above its first field.
 * @param {HTMLElement} root
 * @param {Document} document
 */
export function titlesOf(root, document) {
  const first = find(root, CONTROLS) ?? root;
  const above = all(document, HEADINGS).filter(
    (heading) =>
      isDrawn(heading) && heading.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const own = above.filter((heading) => holds(root, heading));
  return (own.length > 0 ? own : above.slice(-1)).map(textOf).filter(Boolean);
}

/**
 * @typedef {object} Subject
 * @property {boolean} elsewhere it is called something that is no objection, or none of the person's own
 * @property {boolean} named it is called an objection that is about AI
 * @property {boolean} titled a title on the page says objection, or AI
 * @property {boolean} ai titles, the window's too, or lead say AI
 * @property {boolean} touched titles, the window's too, or lead say objection, or AI
 */

/**
 * A window keeps its title while a login stands in it: it can only speak against a form, or beside it.
 * @param {{ titles: string[], lead: string[], window: string }} said `window`: the window's title
 * @param {Words} words
 * @returns {Subject}
 */
export function subject({ titles, lead, window }, words) {
  const all = [...titles, window, ...lead];
  const called = [...titles, ...lead.slice(0, 1)];
  const both = (/** @type {string} */ text) => words.say("object", text) && words.say("ai", text);
  const touches = (/** @type {string} */ text) => words.say("object", text) || words.say("ai", text);
  const stated = lead
    .flatMap(sentences)
    .some((sentence) => words.claim("object", sentence) && words.say("ai", sentence));
  return {
    elsewhere: [...called, window].some(
      (title) =>
        words.say("elsewhere", title) ||
        (title.length <= TITLE && (words.say("beside", title) || words.say("somebody-else", title))),
    ),
    named: called.some(both) || (stated && called.some((title) => words.say("object", title))),
    titled: titles.some(touches),
    ai: all.some((text) => words.say("ai", text)),
    touched: all.some(touches),
  };
}
