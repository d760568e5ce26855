/** Where a page speaks to the person: its content, and what is laid over it or comes beside it. */

import { all, closest, holds, parentOf } from "../../lib/dom.js";
import { NOTICES, WINDOWS } from "../../lib/parts.js";
import { blocks, mainOf } from "../../lib/reading.js";
import { isDrawn } from "../../lib/visible.js";

const LIVE = `${NOTICES}, [aria-live]:not([aria-live='off'])`;
const SPEAKERS = `${WINDOWS}, ${LIVE}`;

/**
 * What of a form the page says aloud as it changes: the outermost of such parts.
 * @param {Element} form
 */
const livePartsOf = (form) =>
  all(form, LIVE).filter((part) => {
    const around = closest(/** @type {Element} */ (parentOf(part)), LIVE);
    return !around || around === form || !holds(form, around);
  });

/**
 * The blocks in which the page may answer.
 * @param {Document} document
 * @param {{ form?: Element | undefined, beside?: boolean }} [where] `form`: still on screen, what it says of
 *   its fields answers nothing but where it speaks up; `beside`: also what stands beside the content, where
 *   notices come and go
 * @returns {Generator<string, void>}
 */
export function* speech(document, { form, beside = false } = {}) {
  const main = mainOf(document);
  const over = all(document, SPEAKERS).filter((part) => !holds(main, part) && isDrawn(part));
  const roots = beside ? [document.documentElement] : [main, ...over];
  for (const root of roots) yield* blocks(root, form ? { except: form } : {});
  if (form) for (const part of livePartsOf(form)) yield* blocks(part);
}
