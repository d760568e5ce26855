/** An objection form: open its record, have it filled, say what was filled, and leave Send to the person. */

import { message } from "../../lib/browser.js";
import { createFilling } from "./filling.js";
import { formNote } from "./form-note.js";

/** @typedef {import("./tools.js").PageOf<"form">} Form */
/** @typedef {import("../vocabulary.js").Vocabulary} Vocabulary */

/**
 * The text as it goes out, which the person may have changed.
 * @param {import("./fill.js").Field[]} fields
 */
function explanation(fields) {
  const texts = ["reason", "extra"].flatMap((wanted) => fields.filter(({ role }) => role === wanted));
  const values = texts.map(({ control }) => ("value" in control ? String(control.value).trim() : ""));
  return values.find(Boolean) ?? "";
}

/** @param {import("./tools.js").Tools} tools */
export function createForm({ ask, report, layer, marks, note, read, again, signal }) {
  const ours = createFilling({ layer, marks, read, signal });
  /** @type {{ page: Form, vocabulary: Vocabulary } | undefined} */
  let latest;
  /** @type {{ details: import("./fill.js").Details | null, autofill: boolean } | undefined} */
  let known;
  /** @type {Promise<void> | undefined} the record being opened, then the details fetched */
  let opening;
  /** @type {Promise<void> | undefined} a filling under way */
  let filling;
  let undone = false;
  /** @type {HTMLElement | undefined} the form as it was sent */
  let sent;

  async function refresh(/** @type {string} */ form) {
    known = await ask({ type: "details", form });
  }

  async function open(/** @type {string} */ form) {
    const opened = report(form, "opened");
    await refresh(form);
    proceed();
    await opened;
  }

  // A person who went to enter or to mend their details comes back to this page.
  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.visibilityState === "visible") opening = undefined;
    },
    { signal },
  );

  async function fillOpen() {
    if (!latest || !known?.details) return;
    const { page, vocabulary } = latest;
    const wrote = await ours.fill(page, vocabulary, known.details);
    if (wrote) await report(page.form, "filled", { id: page.id });
  }

  function fillNow() {
    filling ??= fillOpen().finally(() => {
      filling = undefined;
      ours.mark();
      say();
    });
    return filling;
  }

  /** What the form on screen calls for, with what is known by now. */
  function proceed() {
    if (!latest || !known || filling) return;
    ours.mark();
    if (known.details && known.autofill && !undone && ours.isOpen(latest.page)) void fillNow();
    else say();
  }

  async function fill() {
    undone = false;
    ours.again();
    if (latest) await refresh(latest.page.form);
    await fillNow();
  }

  async function undo() {
    undone = true;
    await filling;
    ours.undo();
    again();
  }

  const details = () => void ask({ type: "options" });
  const say = () =>
    known && note.show(formNote({ ...known, filled: ours.filled(), undone }, { details, undo, fill }));

  return {
    /**
     * @param {Form} page
     * @param {Vocabulary} vocabulary
     */
    stand(page, vocabulary) {
      // Another form in the same document, as after a client-side navigation, is another record.
      if (latest?.page.form !== page.form) opening = undefined;
      latest = { page, vocabulary };
      if (page.root === sent) return;
      opening ??= open(page.form);
      proceed();
    },

    /** Something else stands there now: should the form return, it is opened once more. */
    leave() {
      opening = undefined;
      marks.set("filled", []);
    },

    /** Resolved when nothing is being fetched or filled. */
    async settled() {
      await opening;
      await filling;
    },

    /** @param {Form} page */
    sent(page) {
      sent = page.root;
      void report(page.form, "sent", { text: explanation(page.fields), id: page.id });
      note.show({ title: message("sent_title"), lines: [message("sent_text")], stays: true });
    },

    fill,

    summary: () => ({ filled: ours.filled().length, hasDetails: Boolean(known?.details) }),
  };
}
