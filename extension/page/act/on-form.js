/** An objection form: fill it once, say what was filled, and leave Send to the person. */

import { message } from "../../lib/browser.js";
import { fill, fillable } from "./fill.js";
import { formNote } from "./form-note.js";

/** @typedef {import("./tools.js").PageOf<"form">} Form */
/** @typedef {import("./tools.js").Speech} Speech */
/** @typedef {import("./fill.js").Details} Details */

/** Looks at a control that cannot be reached, such as a trap for robots, before it is left for good. */
const MOST = 12;

/**
 * The text as it goes out, which the person may have changed.
 * @param {import("../recognise/fields.js").Field[]} fields
 */
function explanation(fields) {
  const texts = ["reason", "extra"].flatMap((wanted) => fields.filter(({ role }) => role === wanted));
  const values = texts.map(({ control }) => ("value" in control ? String(control.value).trim() : ""));
  return values.find(Boolean) ?? "";
}

/** @param {import("./tools.js").Tools} tools */
export function createForm({ ask, report, layer, marks, note, read, again, signal }) {
  /** @type {{ page: Form, speech: Speech } | undefined} */
  let latest;
  /** @type {{ details: Details | null, autofill: boolean } | undefined} */
  let known;
  /** @type {import("./fill.js").Filled[]} */
  let filled = [];
  /** @type {import("../recognise/fields.js").Field[]} what was reached is done: a person who empties it wants it empty */
  let reached = [];
  /** @type {WeakMap<Element, number>} how often a control could not be reached: what is covered now may be free soon */
  const misses = new WeakMap();
  /** @type {Promise<void> | undefined} the record being opened, then the details fetched */
  let opening;
  /** @type {Promise<void> | undefined} a filling under way */
  let filling;
  let undone = false;
  /** @type {HTMLElement | undefined} the form as it was sent */
  let sent;

  const untried = () => {
    reached = reached.filter(({ control }) => control.isConnected);
    const open = fillable(latest?.page.fields ?? []).filter(
      ({ role }) => !reached.some((field) => field.role === role),
    );
    return open.filter(({ control }) => (misses.get(control) ?? 0) < MOST);
  };

  async function open(/** @type {string} */ form) {
    await report(form, "opened");
    known = await ask({ type: "details", form });
    stand();
  }

  // A person who went to enter their details comes back to this page.
  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.visibilityState === "visible" && known && !known.details) opening = undefined;
    },
    { signal },
  );

  /**
   * Whether the form on screen, read anew, still has this field for this.
   * @param {import("../recognise/fields.js").Field} field
   * @param {string} form
   * @param {Speech} speech
   */
  function asks({ role, control }, form, speech) {
    const page = read(speech);
    return (
      window.top === window &&
      page.kind === "form" &&
      page.form === form &&
      page.fields.some((field) => field.control === control && field.role === role)
    );
  }

  async function fillOpen() {
    if (!latest || !known?.details) return;
    const { page, speech } = latest;
    const { href } = location;
    const fields = untried();
    const done = await fill(fields, known.details, {
      ...speech,
      countryName: (code) => new Intl.DisplayNames(speech.languages, { type: "region" }).of(code) ?? code,
      isYes: (text) => speech.words.say("yes", text),
      ours: layer.host,
      stillAsks: (field) => location.href === href && !signal.aborted && asks(field, page.form, speech),
    });
    for (const { control } of fields) misses.set(control, (misses.get(control) ?? 0) + 1);
    reached.push(...done.reached);
    filled.push(...done.filled);
    if (done.filled.length > 0) await report(page.form, "filled", { id: page.id });
  }

  function fillNow() {
    filling ??= fillOpen().finally(() => {
      filling = undefined;
      mark();
      say();
    });
    return filling;
  }

  function mark() {
    filled = filled.filter(({ field }) => field.control.isConnected);
    marks.set(
      "filled",
      filled.map(({ field }) => field.control),
    );
  }

  /** What the form on screen calls for, with what is known by now. */
  function stand() {
    if (!known || filling) return;
    mark();
    if (known.details && known.autofill && !undone && untried().length > 0) void fillNow();
    else say();
  }

  const say = () => known && note.show(formNote({ ...known, filled, undone }));

  return {
    /**
     * @param {Form} page
     * @param {Speech} speech
     */
    stand(page, speech) {
      // Another form in the same document, as after a client-side navigation, is another record.
      if (latest?.page.form !== page.form) opening = undefined;
      latest = { page, speech };
      if (page.root === sent) return;
      opening ??= open(page.form);
      stand();
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
      note.show({ title: message("sent_title"), lines: [message("sent_text")] });
    },

    fill() {
      undone = false;
      reached = [];
      return fillNow();
    },

    undo() {
      undone = true;
      for (const { undo } of filled) undo();
      filled = [];
      again();
    },

    summary: () => ({ filled: filled.length, hasDetails: Boolean(known?.details) }),
  };
}
