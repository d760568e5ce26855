/**
 * Knowing that the person sent the form. A page's script can press its own button and submit its
 * own form; only a press that the browser vouches for, on the form's own send button, counts, and
 * none on a button that nobody sees, or that is locked.
 */

import { isWritable } from "../../lib/controls.js";
import { closest, holds } from "../../lib/dom.js";
import { isFaint } from "../../lib/faint.js";
import { isComplete } from "./complete.js";
import { sendingOf } from "./sending-of.js";

/** By these the keyboard presses a button. */
const KEYS = ["Enter", " "];

/** What a key presses here the browser clicks; elsewhere the page hears the key alone. */
const CLICKED = "button, input, summary, a[href]";

/** @typedef {import("./tools.js").PageOf<"form">} Form */
/** @typedef {import("./sending-of.js").Sending} Sending */
/**
 * @typedef {Sending & { complete: boolean, press: Event, submit?: Event }} Attempt until page and browser have had
 *   their say; `complete`: all that the form asks for was there; `submit`: the browser is about to send
 */

/** Whether the browser sends the form at a press of its button. @param {Form} page */
const isBrowsers = ({ root, send }) =>
  (send instanceof HTMLButtonElement || send instanceof HTMLInputElement) &&
  send.type === "submit" &&
  send.form === root;

/**
 * What the browser is not kept from it does, and tells of it first. What it is kept from, the page does by
 * its own script: most send so, and some only say what is missing.
 * @param {Attempt} attempt
 */
const isSent = ({ complete, press, submit }) =>
  (submit ?? press).defaultPrevented ? complete : submit !== undefined;

/**
 * @param {(pressed: Node) => Form | undefined} formOnScreen
 * @param {(sending: Sending) => void} onSent
 * @param {AbortSignal} signal
 */
export function watchSending(formOnScreen, onSent, signal) {
  /** @type {Attempt | undefined} */
  let attempt;

  function send() {
    if (attempt && !signal.aborted) onSent(attempt);
    attempt = undefined;
  }

  function settle() {
    if (attempt && isSent(attempt)) send();
    attempt = undefined;
  }

  /** @param {Event} press */
  function pressed(press) {
    const [target] = press.composedPath();
    if (!press.isTrusted || !(target instanceof Element)) return;
    const page = formOnScreen(target);
    if (!page?.send || !holds(page.send, target) || !isWritable(page.send) || isFaint(page.send)) return;
    const complete = isComplete(page.root);
    attempt = { ...sendingOf(page), complete, press };
    // A page that is sent is left soon: whatever is certain by now is told now.
    if (complete && !isBrowsers(page)) send();
    else setTimeout(settle);
  }

  /** @param {KeyboardEvent} key */
  function keyed(key) {
    const [target] = key.composedPath();
    const isPress = KEYS.includes(key.key) && !key.repeat && target instanceof Element;
    if (isPress && !closest(target, CLICKED)) pressed(key);
  }

  /** @param {Event} submit */
  function submitted(submit) {
    if (!attempt || !submit.isTrusted || submit.target !== attempt.page.root) return;
    attempt.submit = submit;
    if (attempt.complete) send();
  }

  const capture = { capture: true, signal };
  window.addEventListener("click", pressed, capture);
  window.addEventListener("keydown", keyed, capture);
  window.addEventListener("submit", submitted, capture);
}
