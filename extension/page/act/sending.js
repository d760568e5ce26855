/**
 * Knowing that the person sent the form. A page's script can press its own button and submit its
 * own form; only a press that the browser vouches for, on the form's own send button, counts, and
 * none on a button that nobody sees.
 */

import { AREAS, valueOf } from "../../lib/controls.js";
import { all, holds } from "../../lib/dom.js";
import { isFaint } from "../../lib/faint.js";

/** Milliseconds from the press to the form's submit event: the browser fires both in one task. */
const AT_ONCE = 1000;

/** @typedef {import("./tools.js").PageOf<"form">} Form */

/**
 * @param {HTMLElement} root
 * @returns {boolean} whether all that must be filled is, where the browser does not see to it
 */
const isComplete = (root) =>
  all(root, `input, select, ${AREAS}`).every((control) => {
    const isValid = !("validity" in control) || /** @type {HTMLInputElement} */ (control).validity.valid;
    return isValid && !(control.ariaRequired === "true" && valueOf(control).trim() === "");
  });

/**
 * @param {(pressed: Node) => Form | undefined} formOnScreen
 * @param {() => ReadonlySet<string>} snapshot of what stands on the page
 * @param {(form: Form, before: ReadonlySet<string>) => void} onSent `before`: what stood there when it was sent
 * @param {AbortSignal} signal
 */
export function watchSending(formOnScreen, snapshot, onSent, signal) {
  let pressed = -Infinity;

  window.addEventListener(
    "click",
    (event) => {
      const [target] = event.composedPath();
      if (!event.isTrusted || !(target instanceof Node)) return;
      const form = formOnScreen(target);
      if (!form?.send || !holds(form.send, target) || isFaint(form.send)) return;
      const submits =
        form.root instanceof HTMLFormElement && "type" in form.send && form.send.type === "submit";
      if (!submits) {
        if (isComplete(form.root)) onSent(form, snapshot());
        return;
      }
      pressed = event.timeStamp;
      const before = snapshot();
      const complete = isComplete(form.root);
      // A page that sends by its own script keeps the browser from it, and no submit event follows.
      setTimeout(() => {
        if (event.defaultPrevented && complete && pressed === event.timeStamp && !signal.aborted) {
          pressed = -Infinity;
          onSent(form, before);
        }
      });
    },
    { capture: true, signal },
  );

  window.addEventListener(
    "submit",
    (event) => {
      if (!event.isTrusted || !(event.target instanceof Node) || event.timeStamp - pressed > AT_ONCE) return;
      const form = formOnScreen(event.target);
      if (event.target !== form?.root) return;
      pressed = -Infinity;
      onSent(form, snapshot());
    },
    { capture: true, signal },
  );
}
