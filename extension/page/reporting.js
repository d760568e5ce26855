/** Reporting what happened: a page is looked at many times, and what it shows happens once. */

import { LONGEST } from "../objection/states.js";

/** @typedef {import("../objection/states.js").State} State */

/** Reports from one page. More of them no honest page has to tell, however often it is redrawn. */
const MOST = 100;

/** @typedef {{ state: State, text: string | undefined }} Told */

/**
 * @param {Told} latest
 * @param {Told} next
 * @returns {boolean} whether it adds nothing: a form that was filled is open
 */
const isTold = (latest, next) =>
  (latest.state === next.state && latest.text === next.text) ||
  (latest.state === "filled" && next.state === "opened");

/** @param {import("./ask.js").Ask} ask */
export function createReporter(ask) {
  /** @type {Map<string, Told & { kept: Promise<boolean> }>} by form, the latest */
  const latest = new Map();
  let told = 0;
  /** One after the other: an answer that overtakes the sending it answers would count for nothing. */
  let before = Promise.resolve();

  return {
    /**
     * @param {string} form
     * @param {State} state
     * @param {{ text?: string, receipt?: true, id?: string }} [particulars] the page's own words, or what was sent;
     *   whether Meta says that it has received it; the form's own id
     * @returns {Promise<boolean>} whether it was kept
     */
    report(form, state, { text, ...more } = {}) {
      const known = latest.get(form);
      if (known && isTold(known, { state, text })) return known.kept;
      if (told >= MOST) return Promise.resolve(false);
      told += 1;
      const event = {
        type: "event",
        form,
        state,
        ...more,
        ...(text ? { text: text.slice(0, LONGEST) } : {}),
      };
      const kept = before
        .then(() => ask(event))
        .then((answered) => {
          // Nobody knows whether it was kept: the next look tells it again.
          if (answered === undefined && latest.get(form)?.kept === kept) latest.delete(form);
          return answered === true;
        });
      before = kept.then(() => {});
      latest.set(form, { state, text, kept });
      return kept;
    },

    /** Resolved when all that was told until now has had its answer. */
    settled: () => before,

    /** The person sends once more: what was told before may be told again. */
    begin: () => latest.clear(),
  };
}
