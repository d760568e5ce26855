/** What a person can see, and reach with the pointer. */

/** A control narrower or lower than this many CSS pixels is no control for people. */
const SMALLEST = 8;

/** Below this, what is drawn cannot be read. */
const FAINTEST = 0.1;

/** An element without a box of its own is drawn where its parent is. @param {Element} element */
const isBoxless = (element) => getComputedStyle(element).display === "contents";

/**
 * Drawn at all: cheap enough to ask of every element that is read.
 * @param {Element} element
 * @returns {boolean}
 */
export const isDrawn = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    ? !element.closest("[aria-hidden='true'], [inert]")
    : isBoxless(element) && element.parentElement !== null && isDrawn(element.parentElement);

/** @param {Element} element */
function opacity(element) {
  let product = 1;
  for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement) {
    product *= Number(getComputedStyle(at).opacity);
  }
  return product;
}

/**
 * What a pointer in the middle of an element would meet: the element, or its label over it.
 * @param {Element} element
 * @param {Element} ours a layer of our own, which covers nothing
 */
function isHit(element, ours) {
  const box = element.getBoundingClientRect();
  const hits = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const hit = hits.find((candidate) => candidate !== ours);
  return hit !== undefined && (element.contains(hit) || hit.closest("label")?.control === element);
}

/** @param {Element} element */
function isOnScreen(element) {
  const box = element.getBoundingClientRect();
  return box.top >= 0 && box.left >= 0 && box.bottom <= window.innerHeight && box.right <= window.innerWidth;
}

/**
 * Whether the middle of an element can be met by a pointer: not covered, clipped, scrolled out of
 * reach or moved off the page. Scrolls there and back within one task, so nothing of it is drawn.
 * @param {Element} element
 * @param {Element} ours
 */
function isOnTop(element, ours) {
  if (isOnScreen(element)) return isHit(element, ours);
  const scrolled = [];
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollTop || at.scrollLeft || at.scrollHeight > at.clientHeight) {
      scrolled.push({ at, top: at.scrollTop, left: at.scrollLeft });
    }
  }
  element.scrollIntoView({ behavior: "instant", block: "center", inline: "nearest" });
  const met = isHit(element, ours);
  for (const { at, top, left } of scrolled) at.scrollTo({ top, left, behavior: "instant" });
  return met;
}

/**
 * Whether a person sees this control and could fill it themselves.
 * @param {Element} element
 * @param {Element} ours
 */
export function isReachable(element, ours) {
  const box = element.getBoundingClientRect();
  return (
    isDrawn(element) &&
    box.width >= SMALLEST &&
    box.height >= SMALLEST &&
    opacity(element) >= FAINTEST &&
    isOnTop(element, ours)
  );
}
