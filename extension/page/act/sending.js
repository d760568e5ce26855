/**
 * Knowing that the person sent the form. A page's script can press its own button and submit its
 * own form; only a press that the browser vouches for, on the form's own send button, counts, and
 * none on a button that nobody sees.
 */

import { all } from "../../lib/dom.js";
import { isFaint } from "../../lib/faint.js";

/** Milliseconds from the press to the form's submit event: the browser fires both in one task. */
const AT_ONCE = 1000;

/**
 * @param {HTMLElement} root
 * @returns {boolean} whether all that must be filled is, where no `<form>` checks it
 */
const isComplete = (root) =>
  all(root, "input, textarea, select").every(
    (control) =>
      !(control.hasAttribute("required") || control.ariaRequired === "true") ||
      /** @type {HTMLInputElement} */ (control).value.trim() !== "",
  );

/**
 * @param {() => { root: HTMLElement, send: HTMLElement | undefined } | undefined} formOnScreen
 * @param {() => void} onSent
 * @param {AbortSignal} signal
 */
export function watchSending(formOnScreen, onSent, signal) {
  let pressed = -Infinity;

  window.addEventListener(
    "click",
    (event) => {
      const form = formOnScreen();
      const target = event.composedPath()[0];
      if (!event.isTrusted || !form?.send || !(target instanceof Node) || !form.send.contains(target)) return;
      if (isFaint(form.send)) return;
      const submits =
        form.root instanceof HTMLFormElement && "type" in form.send && form.send.type === "submit";
      if (submits) pressed = event.timeStamp;
      else if (isComplete(form.root)) onSent();
    },
    { capture: true, signal },
  );

  window.addEventListener(
    "submit",
    (event) => {
      if (!event.isTrusted || event.target !== formOnScreen()?.root || event.timeStamp - pressed > AT_ONCE)
        return;
      pressed = -Infinity;
      onSent();
    },
    { capture: true, signal },
  );
}
