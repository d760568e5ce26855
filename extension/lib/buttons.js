/** What one presses, and what is written on it. */

import { attributeOf } from "./dom.js";
import { textOf } from "./reading.js";

export const BUTTONS = "button, input[type='submit'], [role='button']";

/** An icon has no other words than its label. @param {Element} pressed a button, or a link */
export const wordsOn = (pressed) =>
  attributeOf(pressed, "aria-label") ||
  (pressed instanceof HTMLInputElement ? pressed.value : textOf(pressed));
