/** Filling a form that may be redrawn meanwhile: each field once, and what cannot be reached a few times. */

import { choiceIn } from "../recognise/about-ai.js";
import { writeDetails } from "./write-details.js";

/** @typedef {import("./tools.js").PageOf<"form">} Form */
/** @typedef {import("../vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {import("./write-details.js").Field} Field */

/** Looks at a control that cannot be reached, such as a trap for robots, before it is left for good. */
const MOST = 12;

/**
 * The explanation goes into its own box, or into the one for anything else where the form has no other.
 * @param {Field[]} fields
 */
const toFill = (fields) =>
  fields.filter(({ role }) => role !== "extra" || !fields.some((other) => other.role === "reason"));

/** @param {Pick<import("./tools.js").Tools, "layer" | "marks" | "read" | "signal">} tools */
export function createFilling({ layer, marks, read, signal }) {
  /** @type {import("./write-details.js").Filled[]} */
  let filled = [];
  /** @type {Field[]} */
  let refused = [];
  /** @type {Field[]} what was reached is done: a person who empties it wants it empty */
  let reached = [];
  /** @type {WeakMap<Element, number>} how often a control could not be reached: what is covered now may be free soon */
  const misses = new WeakMap();

  /** @param {Form} page */
  function untried({ fields }) {
    reached = reached.filter(({ control }) => control.isConnected);
    const left = toFill(fields).filter(({ role }) => !reached.some((field) => field.role === role));
    return left.filter(({ control }) => (misses.get(control) ?? 0) < MOST);
  }

  /**
   * Whether the form on screen, read anew, still has this field for this.
   * @param {Field} field
   * @param {string} form
   * @param {Vocabulary} vocabulary
   */
  function asks({ role, control }, form, vocabulary) {
    const page = read(vocabulary);
    return (
      window.top === window &&
      page.kind === "form" &&
      page.form === form &&
      page.fields.some((field) => field.control === control && field.role === role)
    );
  }

  return {
    /** What we wrote. */
    filled: () => filled.map(({ field }) => field),

    /** What did not take what we wrote. */
    refused: () => refused,

    /** Whether no other try is worth it. @param {Form} page */
    isDone: (page) => untried(page).length === 0,

    /**
     * @param {Form} page
     * @param {Vocabulary} vocabulary
     * @param {import("./write-details.js").Details} details
     * @returns {Promise<boolean>} whether anything was written
     */
    async fill(page, vocabulary, details) {
      const { href } = location;
      const fields = untried(page);
      const done = await writeDetails(fields, details, {
        ...vocabulary,
        countryName: (code) =>
          new Intl.DisplayNames(vocabulary.languages, { type: "region" }).of(code) ?? code,
        choiceIn: (select) => choiceIn(select, { root: page.root, words: vocabulary.words }),
        ours: layer.host,
        stillAsks: (field) => location.href === href && !signal.aborted && asks(field, page.form, vocabulary),
      });
      for (const { control } of fields) misses.set(control, (misses.get(control) ?? 0) + 1);
      reached.push(...done.reached);
      filled.push(...done.filled);
      refused.push(...done.refused);
      return done.filled.length > 0;
    },

    /** Rings what we wrote and is on screen still. */
    mark() {
      filled = filled.filter(({ field }) => field.control.isConnected);
      refused = refused.filter(({ control }) => control.isConnected);
      marks.set(
        "filled",
        filled.map(({ field }) => field.control),
      );
    },

    /** The person wants it filled once more, what they emptied too. */
    again() {
      reached = [];
      refused = [];
    },

    /** What cannot be taken back stays among what we wrote. */
    async undo() {
      const left = [];
      for (const field of filled) if (!(await field.undo())) left.push(field);
      filled = left;
    },
  };
}
