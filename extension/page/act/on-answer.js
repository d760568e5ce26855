/** What comes after Send, and what stands in the form's place: say it, keep it, lead on. */

import { message } from "../../lib/browser.js";
import { matches } from "../../lib/dom.js";

/** @typedef {import("./tools.js").PageOf<"code">} Code */
/** @typedef {import("./tools.js").PageOf<"outcome">} Outcome */
/** @typedef {import("./tools.js").PageOf<"unavailable" | "login">} Obstacle */

/**
 * What each answer means for the record. An objection on record already is neither honoured nor refused,
 * and where Meta had trouble nobody knows whether it arrived.
 */
const STATE = /** @type {const} */ ({
  honoured: "confirmed",
  declined: "refused",
  received: "sent",
  already: undefined,
  trouble: undefined,
});

const TYPED_INTO =
  "input:not([type='submit'], [type='button'], [type='checkbox'], [type='radio']), textarea, select, [contenteditable]:not([contenteditable='false' i])";

/** @param {import("./tools.js").Tools} tools */
export function createAnswers({ ask, report, note, again }) {
  /** @type {HTMLElement | undefined} */
  let focused;
  /** @type {boolean | undefined} whether the person's web mail can be opened; undefined: not asked yet */
  let mailbox;
  /** What became of the latest answer that was told. */
  let told = { text: "", isKept: false };

  async function askMailbox() {
    if (mailbox !== undefined) return;
    mailbox = false;
    mailbox = (await ask({ type: "mailbox" })) === true;
    if (mailbox) again();
  }

  /** Only a person who is not typing elsewhere is led to the field. @param {HTMLElement} field */
  function focusOnce(field) {
    if (focused === field) return;
    focused = field;
    const { activeElement } = document;
    if (!activeElement || !matches(activeElement, TYPED_INTO)) field.focus();
  }

  return {
    /** @param {Code} page */
    code({ form, field, wrong }) {
      void report(form, "code");
      focusOnce(field);
      void askMailbox();
      const lines = wrong
        ? [message("code_wrong_text"), message("code_keep_open")]
        : [message("code_keep_open"), message("code_sender"), message("code_spam")];
      note.show({
        title: message(wrong ? "code_wrong_title" : "code_title"),
        lines,
        actions: mailbox ? { mailbox: () => void ask({ type: "open-mailbox" }) } : {},
      });
    },

    /** @param {Pick<Outcome, "form" | "answer" | "text">} page */
    outcome({ form, answer, text }) {
      if (answer === "wrong-code") return;
      const state = STATE[answer];
      const receipt = answer === "received" ? /** @type {const} */ ({ receipt: true }) : {};
      const telling = state ? report(form, state, { text, ...receipt }) : Promise.resolve(true);
      void telling.then((isKept) => {
        if (told.text === text && told.isKept === isKept) return;
        told = { text, isKept };
        again();
      });
      if (told.text !== text) return;
      // What is not on record is only what Meta says.
      const lines = told.isKept ? [message(`outcome_${answer}_text`)] : [];
      note.show({ title: message(`outcome_${answer}_title`), lines });
    },

    /**
     * @param {Obstacle} page
     * @param {{ isAwaited: boolean }} answer whether one is awaited: a login wall gives and takes none
     */
    obstacle({ kind, form, text }, { isAwaited }) {
      if (kind === "unavailable" || !isAwaited) void report(form, "unavailable", { text });
      note.show({ title: message(`${kind}_title`), lines: [message(`${kind}_text`)] });
    },
  };
}
