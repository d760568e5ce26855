/** What a person can see, and reach with the pointer. */

import { isUncovered } from "./covered.js";
import { boxOf, closest, isRendered, parentOf } from "./dom.js";
import { isFaint } from "./faint.js";
import { scrollBack } from "./scrolling.js";

/** A control narrower or lower than this many CSS pixels is no control for people. */
const SMALLEST = 8;

/** More elements without a box than this, one in the other, only cost time. */
const DEEPEST = 32;

/** Drawn, and told by the page to be passed over. */
export const CONCEALED = "[aria-hidden='true'], [inert]";

/** An element without a box of its own is drawn where its parent is. @param {Element} element */
const isBoxless = (element) => getComputedStyle(element).display === "contents";

/**
 * Drawn at all: cheap enough to ask of every element that is read.
 * @param {Element} element
 * @returns {boolean}
 */
export function isDrawn(element) {
  let at = /** @type {Element | null} */ (element);
  for (let depth = 0; at && depth < DEEPEST; depth += 1, at = parentOf(at)) {
    if (isRendered(at)) return !closest(at, CONCEALED);
    if (!isBoxless(at)) return false;
  }
  return false;
}

/** The same of what stands in something drawn. @param {Element} element not concealed itself */
export const isDrawnWithin = (element) => isRendered(element) || isBoxless(element);

/**
 * What a person sees and presses of a control: of a choice whose circle the page draws itself, its label.
 * @param {Element} control
 */
export function faceOf(control) {
  const isChoice = control instanceof HTMLInputElement && control.type === "radio";
  if (!isChoice || closest(control, CONCEALED) || (isDrawn(control) && !isFaint(control))) return control;
  return [...(control.labels ?? [])].find(isDrawn) ?? control;
}

/** @param {Element} element */
function isOnScreen(element) {
  const box = boxOf(element);
  return box.top >= 0 && box.left >= 0 && box.bottom <= window.innerHeight && box.right <= window.innerWidth;
}

/**
 * Whether the middle of an element can be met by a pointer: not covered, clipped, scrolled out of
 * reach or moved off the page.
 * @param {Element} element
 * @param {Element} ours
 */
function isOnTop(element, ours) {
  if (isOnScreen(element)) return isUncovered(element, ours);
  const back = scrollBack(element);
  element.scrollIntoView({ behavior: "instant", block: "center", inline: "nearest" });
  const met = isUncovered(element, ours);
  back();
  return met;
}

/**
 * Whether a person sees this control and could fill it themselves.
 * @param {Element} control
 * @param {Element} ours a layer of our own, which covers nothing
 */
export function isReachable(control, ours) {
  const element = faceOf(control);
  const box = boxOf(element);
  return (
    isDrawn(element) &&
    box.width >= SMALLEST &&
    box.height >= SMALLEST &&
    !isFaint(element) &&
    isOnTop(element, ours)
  );
}
