/** A whole mail pasted into the field for the code leaves its code there, and nothing else. */

import { codeIn } from "../../lib/code-in.js";
import { write } from "../../lib/controls.js";

/**
 * @param {() => HTMLInputElement | undefined} fieldOnScreen the recognised field for the code
 * @param {(sentence: string) => boolean} speaksOfCode
 * @param {AbortSignal} signal
 */
export function watchPasting(fieldOnScreen, speaksOfCode, signal) {
  window.addEventListener(
    "paste",
    (event) => {
      const field = fieldOnScreen();
      if (!event.isTrusted || !field || event.composedPath()[0] !== field) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const code = codeIn(text, speaksOfCode);
      // A field for one digit is one of several: the page spreads the code over them.
      if (!code || code === text || field.maxLength === 1) return;
      event.preventDefault();
      write(field, code);
    },
    { capture: true, signal },
  );
}
