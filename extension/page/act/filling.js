/** Filling a form that may be redrawn meanwhile: each field once, and what is covered as soon as it is free. */

import { choiceIn } from "../recognise/about-ai.js";
import { heedChoices } from "./free.js";
import { answerTo, writeDetails } from "./write-details.js";

/** @typedef {import("./tools.js").PageOf<"form">} Form */
/** @typedef {import("../vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {import("./write-details.js").Field} Field */
/** @typedef {import("./write-details.js").Details} Details */

/** Milliseconds between two tries that count, on a page which is never at rest. */
const APART = 500;

/**
 * So many tries at a control that cannot be reached, and it is left for good: a wall of cookies is read in a
 * minute or two, and what to try may itself be what the page answers with another change.
 */
const MOST = 240;

/**
 * The explanation goes into its own box, or into the one for anything else where the form has no other.
 * @param {Field[]} fields
 */
const toFill = (fields) =>
  fields.filter(({ role }) => role !== "extra" || !fields.some((other) => other.role === "reason"));

/** @param {Pick<import("./tools.js").Tools, "layer" | "marks" | "read" | "signal">} tools */
export function createFilling({ layer, marks, read, signal }) {
  heedChoices(signal);
  /** @type {import("./write-details.js").Filled[]} */
  let filled = [];
  /** @type {Field[]} */
  let refused = [];
  /** @type {Field[]} what was reached is done: a person who empties it wants it empty */
  let reached = [];
  /** @type {WeakMap<Element, { times: number, at: number }>} how often a control could not be reached, and when last */
  let misses = new WeakMap();

  /**
   * @param {Form} page
   * @param {Details} details
   */
  function untried({ fields }, details) {
    reached = reached.filter(({ control }) => control.isConnected);
    return toFill(fields).filter(
      (field) =>
        answerTo(field, details) &&
        !reached.some(({ role }) => role === field.role) &&
        (misses.get(field.control)?.times ?? 0) < MOST,
    );
  }

  /** @param {Field} field */
  function miss({ control }) {
    const { times, at } = misses.get(control) ?? { times: 0, at: -Infinity };
    const now = performance.now();
    if (now - at >= APART) misses.set(control, { times: times + 1, at: now });
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

    /**
     * Whether no other try is worth it.
     * @param {Form} page
     * @param {Details} details
     */
    isDone: (page, details) => untried(page, details).length === 0,

    /**
     * @param {Form} page
     * @param {Vocabulary} vocabulary
     * @param {Details} details
     * @returns {Promise<boolean>} whether anything was written
     */
    async fill(page, vocabulary, details) {
      const { href } = location;
      const done = await writeDetails(untried(page, details), details, {
        ...vocabulary,
        countryName: (code) =>
          new Intl.DisplayNames(vocabulary.languages, { type: "region" }).of(code) ?? code,
        choiceIn: (select) => choiceIn(select, { root: page.root, words: vocabulary.words }),
        ours: layer.host,
        stillAsks: (field) => location.href === href && !signal.aborted && asks(field, page.form, vocabulary),
      });
      done.missed.forEach(miss);
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
      misses = new WeakMap();
    },

    /** What cannot be taken back stays among what we wrote. */
    async undo() {
      const left = [];
      for (const field of filled) if (!(await field.undo())) left.push(field);
      filled = left;
    },
  };
}
