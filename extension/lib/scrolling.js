/** Scrolling there and back within one task, so that nothing of it is drawn. */

import { parentOf } from "./dom.js";

/**
 * @param {Element} element
 * @returns {() => void} takes all that it scrolls in back to where that is now
 */
export function scrollBack(element) {
  /** @type {{ at: Element, top: number, left: number }[]} */
  const places = [];
  for (let at = parentOf(element); at; at = parentOf(at))
    if (at.scrollTop || at.scrollLeft || at.scrollHeight > at.clientHeight)
      places.push({ at, top: at.scrollTop, left: at.scrollLeft });
  return () => places.forEach(({ at, top, left }) => at.scrollTo({ top, left, behavior: "instant" }));
}
