/** Which elements may be pressed for a person: those by which nothing is sent, and no page left. */

import { closest, matches } from "./dom.js";

const SENDS =
  ":is(form *, [form]):is(button:not([type='button']), input:is([type='submit'], [type='image'], [type='reset']))";

const LEAVES = "a[href], area[href]";

/**
 * Whoever presses an element presses what is around it, and what the label around it is for.
 * @param {Element} element
 */
export function isHarmless(element) {
  const label = closest(element, "label");
  const labelled = label instanceof HTMLLabelElement ? label.control : null;
  return !closest(element, `${SENDS}, ${LEAVES}`) && !(labelled && matches(labelled, SENDS));
}
