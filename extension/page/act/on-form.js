/** An objection form: begin its record, have it filled, say what was filled, and leave Send to the person. */

import { message } from "../../lib/browser.js";
import { createFilling } from "./filling.js";
import { formNote } from "./form-note.js";

/** @typedef {import("./tools.js").PageOf<"form">} Form */
/** @typedef {import("../vocabulary.js").Vocabulary} Vocabulary */

/** @param {import("./tools.js").Tools} tools */
export function createForm({ ask, report, sent, layer, marks, note, read, again, signal }) {
  const filling = createFilling({ layer, marks, read, signal });
  /** @type {{ page: Form, vocabulary: Vocabulary } | undefined} undefined: none stands there, or it was sent */
  let latest;
  /** @type {{ details: import("./write-details.js").Details | null, autofill: boolean } | undefined} */
  let known;
  /** @type {Promise<void> | undefined} the record begun, then the details fetched */
  let begun;
  /** @type {Promise<void> | undefined} a filling under way */
  let underWay;
  let undone = false;

  async function refresh(/** @type {string} */ form) {
    known = await ask({ type: "details", form });
  }

  async function begin(/** @type {string} */ form) {
    const opened = report(form, "opened");
    await refresh(form);
    proceed();
    await opened;
  }

  // A person who went to enter or to mend their details comes back to this page.
  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.visibilityState === "visible") begun = undefined;
    },
    { signal },
  );

  async function fillLatest() {
    if (!latest || !known?.details) return;
    const { page, vocabulary } = latest;
    const wrote = await filling.fill(page, vocabulary, known.details);
    if (wrote) await report(page.form, "filled", { id: page.id });
  }

  /** One filling at a time. */
  function fillOnce() {
    underWay ??= fillLatest().finally(() => {
      underWay = undefined;
      show();
    });
    return underWay;
  }

  /** What the form on screen calls for, with what is known by now. */
  function proceed() {
    if (!latest || !known || underWay) return;
    if (known.details && known.autofill && !undone && !filling.isDone(latest.page, known.details))
      void fillOnce();
    else show();
  }

  async function fill() {
    undone = false;
    filling.again();
    if (latest) await refresh(latest.page.form);
    await fillOnce();
  }

  async function undo() {
    undone = true;
    await underWay;
    const { activeElement } = layer.root;
    await filling.undo();
    /** @type {HTMLElement | null} */ (activeElement)?.focus({ preventScroll: true });
    again();
  }

  const details = () => void ask({ type: "options" });
  function show() {
    if (!latest || !known) return;
    filling.mark();
    const written = { filled: filling.filled(), refused: filling.refused() };
    note.show(formNote({ ...known, ...written, undone }, { details, undo, fill }));
  }

  return {
    /**
     * @param {Form} page
     * @param {Vocabulary} vocabulary
     */
    stand(page, vocabulary) {
      if (sent.isShown(page)) return;
      sent.leave();
      // Another form in the same document, as after a client-side navigation, is another record.
      if (latest?.page.form !== page.form) begun = undefined;
      latest = { page, vocabulary };
      begun ??= begin(page.form);
      proceed();
    },

    /** Something else stands there now: should the form return, it begins once more. */
    leave() {
      begun = latest = undefined;
      sent.leave();
      marks.set("filled", []);
    },

    /** Resolved when nothing is being fetched or filled. */
    async settled() {
      await begun;
      await underWay;
    },

    /** @param {import("./sending-of.js").Sending} sending */
    sent({ page, text }) {
      latest = undefined;
      filling.again();
      void report(page.form, "sent", { text, id: page.id });
      note.show({ title: message("sent_title"), lines: [message("sent_text")], stays: sent.isUnderWay });
    },

    /** The person asks for it, whatever they emptied or had undone. */
    fill,

    /** Of the form on screen. */
    summary: () => ({
      sent: latest === undefined,
      filled: filling.filled().length,
      hasDetails: Boolean(known?.details),
    }),
  };
}
