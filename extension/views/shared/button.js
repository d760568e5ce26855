/** What a person presses. */

import { element } from "./element.js";
import { attempt } from "./trouble.js";

/** @param {HTMLElement} control @param {() => unknown} act if it fails, that is told */
export const onPress = (control, act) => control.addEventListener("click", () => void attempt(act));

/**
 * @param {Record<string, string | undefined>} attributes those that are undefined are left out
 * @param {string} label
 * @param {() => unknown} act
 */
export function button(attributes, label, act) {
  const made = element("button", { type: "button", ...attributes }, label);
  onPress(made, act);
  return made;
}
