/** Events that found no room in storage: held as long as the browser runs, and tried again and again. */

import { browser } from "../lib/browser.js";

/** @typedef {import("../objection/states.js").State} State */
/** @typedef {{ form: string, state: State, url: string, text?: string, receipt?: true, id?: string }} Told `id`: the form's own */
/** @typedef {Told & { tab: number, at: string }} Report `at` is ISO 8601, UTC */

const KEY = "held";

/** @returns {Promise<Report[]>} oldest first */
export async function held() {
  const { [KEY]: reports } = await browser.storage.session.get(KEY);
  return reports ?? [];
}

/** @param {Report[]} reports instead of those held before */
export const hold = (reports) =>
  reports.length > 0 ? browser.storage.session.set({ [KEY]: reports }) : browser.storage.session.remove(KEY);
