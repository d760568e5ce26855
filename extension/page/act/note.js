/** The quiet note at the edge of the page: what was done, what to do next, and at most two buttons. */

import { message } from "../../lib/browser.js";
import { isUncovered } from "../../lib/covered.js";
import { find, holds, middleOf } from "../../lib/dom.js";
import { isFaint } from "../../lib/faint.js";

/** @typedef {import("./layer.js").Layer} Layer */
/** @typedef {"undo" | "fill" | "details" | "mailbox" | "dismiss"} Action */
/** @typedef {Partial<Record<Action, () => void>>} Actions what each button does: for a person's own press, never a
 *   script's */
/** @typedef {{ title: string, lines: string[], actions?: Actions, stays?: () => boolean }} Text `stays`: whether it
 *   does though the page shows nothing that we know, as while it sends */

/**
 * @param {string} name
 * @param {string} text
 */
function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** @param {Layer} layer */
export function createNote(layer) {
  const note = document.createElement("section");
  note.className = "note";
  note.role = "status";
  let shown = "";
  let dismissed = "";
  let isToStay = () => false;
  /** @type {HTMLElement | null} where the keyboard was before it came to the note */
  let before = null;
  note.addEventListener("focusin", ({ relatedTarget }) => {
    const from = /** @type {HTMLElement | null} */ (relatedTarget);
    if (!holds(note, from)) before = from;
  });

  /**
   * A page may hide the note, or paint over it, and have it pressed for something else.
   * @param {MouseEvent} press one by the keyboard has no place: the middle of the note stands for it
   */
  function isSeen({ detail, clientX: x, clientY: y }) {
    const at = detail > 0 ? { x, y } : middleOf(note);
    return !isFaint(layer.host) && isUncovered(layer.host, layer.host, at);
  }

  /**
   * @param {Action} action
   * @param {() => void} act
   * @param {number} place
   */
  function button(action, act, place) {
    const made = element("button", message(`note_action_${action}`));
    made.dataset.action = action;
    if (place === 0 && action !== "dismiss" && action !== "undo") made.className = "first";
    made.addEventListener("click", (event) => {
      // To close what is not seen harms nobody.
      if (event.isTrusted && (action === "dismiss" || isSeen(event))) act();
    });
    return made;
  }

  const hasFocus = () => holds(note, layer.root.activeElement);

  /** The keyboard goes back to where it came from. */
  function take() {
    const held = hasFocus();
    note.remove();
    if (held) before?.focus({ preventScroll: true });
  }

  function dismiss() {
    dismissed = shown;
    take();
  }

  return {
    /** @param {Text} text shown until another is; the same text, once closed, stays closed */
    show({ title, lines, actions = {}, stays = () => false }) {
      const key = [title, ...lines, ...Object.keys(actions)].join("\n");
      if (key === dismissed) return take();
      if (key === shown && note.isConnected) return layer.keep();
      shown = key;
      isToStay = stays;
      const buttons = document.createElement("div");
      buttons.className = "actions";
      const does = /** @type {[Action, () => void][]} */ (Object.entries({ ...actions, dismiss }));
      buttons.append(...does.map(([action, act], place) => button(action, act, place)));
      const held = hasFocus();
      // Only now: the first message that is asked for holds the page until all are read from disk.
      note.lang = message("language");
      note.dir = message("@@bidi_dir");
      // A live region speaks only of what changes inside it once it stands in the page.
      layer.root.append(note);
      layer.keep();
      note.replaceChildren(element("h2", title), ...lines.map((line) => element("p", line)), buttons);
      if (held) find(buttons, "button")?.focus({ preventScroll: true });
    },
    remove: take,

    /** Where there is nothing to say. */
    clear: () => void (isToStay() || take()),
  };
}
