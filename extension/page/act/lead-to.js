/** Leading a person to a place on the page, as they like it. */

/** Whether the person asked their system for less movement. */
const calmly = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Brings an element to the middle of the screen and the keyboard to it.
 * @param {HTMLElement} element
 */
export function leadTo(element) {
  element.scrollIntoView({ block: "center", behavior: calmly() ? "instant" : "smooth" });
  element.focus({ preventScroll: true });
}
