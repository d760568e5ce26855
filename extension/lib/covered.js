/** What lies over an element, whether a pointer meets it or not. */

import { closest, holds, middleOf } from "./dom.js";
import { hides, isPaintedOver } from "./painted.js";

/** @typedef {import("./painted.js").Point} Point */

/**
 * Whether a pointer at this place meets the element, or its own label that lets it be seen.
 * @param {Element} element
 * @param {Point} at
 * @param {Element} ours
 */
function isMet(element, { x, y }, ours) {
  for (const hit of document.elementsFromPoint(x, y)) {
    if (holds(element, hit)) return true;
    if (hit === ours) continue;
    const label = closest(hit, "label");
    const isItsLabel = label instanceof HTMLLabelElement && label.control === element;
    if (!isItsLabel || holds(hit, element) || hides(hit)) return false;
  }
  return false;
}

/**
 * @param {Element} element
 * @param {Element} ours a layer of our own, which covers nothing
 * @param {Point} [at] its middle if not given
 */
export const isUncovered = (element, ours, at = middleOf(element)) =>
  isMet(element, at, ours) && !isPaintedOver(element, at, ours);
