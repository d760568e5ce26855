/** Which of two elements is painted first, as far as that can be told for certain. */

import { closest, holds, matches, parentOf } from "./dom.js";

/** The highest `z-index` there is. */
const HIGHEST = 2147483647;

/** Over all that has a `z-index`. */
const TOP = ":popover-open, :modal, :fullscreen";

/** @param {Element} element @returns {number | undefined} undefined: it has no place of its own */
function heightOf(element) {
  const { position, zIndex } = getComputedStyle(element);
  return position === "static" || zIndex === "auto" ? undefined : Number(zIndex);
}

/**
 * Whether only what comes after it, or lies over the whole page, can be painted over it.
 * @param {Element} element
 */
function isHighest(element) {
  const parent = parentOf(element);
  const isInNothing = parent === document.documentElement || (parent !== null && matches(parent, TOP));
  return isInNothing && heightOf(element) === HIGHEST;
}

/**
 * Whether a part of the page that holds both lies on it, as on a background.
 * @param {Element} other
 * @param {Element} element
 */
function isBackground(other, element) {
  const around = parentOf(other);
  if (!around || !holds(around, element) || (heightOf(other) ?? 0) >= 0) return false;
  for (let part = element; part !== around; part = /** @type {Element} */ (parentOf(part)))
    if ((heightOf(part) ?? 0) < 0) return false;
  // In space, what is nearer to the eye is painted last.
  return getComputedStyle(around).transformStyle === "flat";
}

/** @param {Element} other @param {Element} element */
const comesAfter = (other, element) =>
  Boolean(element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/**
 * Whether it is certainly painted before the element.
 * @param {Element} other
 * @param {Element} element
 */
export const isUnder = (other, element) =>
  !closest(other, TOP) &&
  (isBackground(other, element) || (isHighest(element) && !comesAfter(other, element)));
