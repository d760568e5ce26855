/** What a person presses. */

import { element } from "./element.js";
import { attempt } from "./trouble.js";

/**
 * A press while its act still lasts is none. Disabled instead, the button would lose the keyboard.
 * @param {HTMLElement} control
 * @param {() => unknown} act if it fails, that is told
 */
export function onPress(control, act) {
  let lasts = false;
  control.addEventListener("click", async () => {
    if (lasts) return;
    lasts = true;
    await attempt(act);
    lasts = false;
  });
}

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
