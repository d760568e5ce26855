/** Events that found no room in storage: held as long as the browser runs, and tried again before the next. */

import { browser } from "../lib/browser.js";

/** @typedef {import("./events.js").Report} Report */

const KEY = "held";

/** @returns {Promise<Report[]>} oldest first */
export async function held() {
  const { [KEY]: reports } = await browser.storage.session.get(KEY);
  return reports ?? [];
}

/** @param {Report[]} reports instead of those held before */
export const hold = (reports) =>
  reports.length > 0 ? browser.storage.session.set({ [KEY]: reports }) : browser.storage.session.remove(KEY);
