/** What lies over an element, whether a pointer meets it or not. */

import { all, boxOf, closest, holds, isRendered, matches, middleOf } from "./dom.js";

/** These hide what is under them without having a background. */
const PICTURES = "canvas, embed, iframe, img, object, svg, video";

/** What is behind a colour less opaque than this is still seen. */
const SEE_THROUGH = 0.5;

/** @param {string} colour as it is computed */
const alpha = (colour) =>
  Number(/^rgba\(.*,\s*([\d.]+)\)|\/\s*([\d.]+)\)$/u.exec(colour)?.slice(1).find(Boolean) ?? 1);

/** Whether it hides what is under it. @param {Element} element */
function hides(element) {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return matches(element, PICTURES) || backgroundImage !== "none" || alpha(backgroundColor) > SEE_THROUGH;
}

/** @typedef {{ x: number, y: number }} Point in the window, CSS pixels */

/** @param {Element} element @param {Point} at */
function reaches(element, { x, y }) {
  const { left, right, top, bottom } = boxOf(element);
  return left <= x && x <= right && top <= y && y <= bottom;
}

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
 * A pointer passes through what has no pointer events: a page can paint over a control with it. The
 * platform tells nobody of such elements, so all are asked, the cheapest question first; whether one
 * is painted over or under cannot be asked at all, so either counts.
 * @param {Element} element
 * @param {Point} at
 * @param {Element} ours
 */
const isPaintedOver = (element, at, ours) =>
  all(document, "*").some(
    (other) =>
      reaches(other, at) &&
      getComputedStyle(other).pointerEvents === "none" &&
      other !== ours &&
      !holds(other, element) &&
      !holds(element, other) &&
      isRendered(other) &&
      hides(other),
  );

/**
 * @param {Element} element
 * @param {Element} ours a layer of our own, which covers nothing
 * @param {Point} [at] its middle if not given
 */
export const isUncovered = (element, ours, at = middleOf(element)) =>
  isMet(element, at, ours) && !isPaintedOver(element, at, ours);
