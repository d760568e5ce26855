/** Scrolling there and back within one task, so that nothing of it is drawn. */

import { parentOf, scrollOf, scrollTo } from "./dom.js";

/**
 * @param {Element} element
 * @returns {() => void} takes all that it scrolls in back to where that is now
 */
export function scrollBack(element) {
  /** @type {{ around: Element, place: { top: number, left: number } }[]} */
  const places = [];
  for (let around = parentOf(element); around; around = parentOf(around))
    places.push({ around, place: scrollOf(around) });
  return () => places.forEach(({ around, place }) => scrollTo(around, place));
}
