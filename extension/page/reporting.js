/** Reporting each thing once: a page is looked at many times, and happens once. */

/** @typedef {import("../objection/states.js").State} State */

/** @param {import("./ask.js").Ask} ask */
export function createReporter(ask) {
  /** @type {Map<string, Promise<boolean>>} */
  const reported = new Map();
  /** One after the other: an answer that overtakes the sending it answers would count for nothing. */
  let before = Promise.resolve();

  return {
    /**
     * @param {string} form
     * @param {State} state
     * @param {{ text?: string, id?: string }} [told] the page's own words, or what was sent; the form's own id
     * @returns {Promise<boolean>} whether it was kept
     */
    report(form, state, told = {}) {
      const key = [form, state, told.text].join("\n");
      const known = reported.get(key);
      if (known) return known;
      const request = { type: "event", form, state, url: location.href, ...told };
      const kept = before.then(() => ask(request)).then(Boolean);
      before = kept.then(() => {});
      reported.set(key, kept);
      return kept;
    },

    /** After a sending, what was answered before may be answered anew. */
    forgetAnswers() {
      for (const key of reported.keys()) if (!/\n(opened|filled)\n/u.test(key)) reported.delete(key);
    },
  };
}
