/** What is painted over an element though no pointer meets it. */

import { all, boxOf, holds, isRendered, matches } from "./dom.js";
import { isUnder } from "./stacking.js";

/** @typedef {{ x: number, y: number }} Point in the window, CSS pixels */

/** These hide what is under them without having a background. */
const PICTURES = "canvas, embed, iframe, img, object, svg, video";

/** What is behind a colour less opaque than this is still seen. */
const SEE_THROUGH = 0.5;

/** @param {string} colour as it is computed */
const alpha = (colour) =>
  Number(/^rgba\(.*,\s*([\d.]+)\)|\/\s*([\d.]+)\)$/u.exec(colour)?.slice(1).find(Boolean) ?? 1);

/** Whether it hides what is under it. @param {Element} element */
export function hides(element) {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return matches(element, PICTURES) || backgroundImage !== "none" || alpha(backgroundColor) > SEE_THROUGH;
}

/** @param {Element} element @param {Point} at */
function reaches(element, { x, y }) {
  const { left, right, top, bottom } = boxOf(element);
  return left <= x && x <= right && top <= y && y <= bottom;
}

/**
 * A pointer passes through what has no pointer events: a page can paint over a control with it. The
 * platform tells nobody of such elements, so all are asked, the cheapest question first; which of two
 * is painted last cannot be asked at all, so either counts that may be.
 * @param {Element} element
 * @param {Point} at
 * @param {Element} ours a layer of our own, which covers nothing
 */
export const isPaintedOver = (element, at, ours) =>
  all(document, "*").some(
    (other) =>
      reaches(other, at) &&
      getComputedStyle(other).pointerEvents === "none" &&
      other !== ours &&
      !holds(other, element) &&
      !holds(element, other) &&
      isRendered(other) &&
      hides(other) &&
      !isUnder(other, element),
  );
