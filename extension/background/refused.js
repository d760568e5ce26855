/**
 * What was refused, counted for who looks into it: `await browser.storage.session.get("refused")` in
 * the console of one of our own pages. An honest page's script is never refused.
 */

import { browser } from "../lib/browser.js";

const KEY = "refused";

/** @param {string} why */
export const countRefused = (why) =>
  navigator.locks.request(KEY, async () => {
    const { [KEY]: before } = await browser.storage.session.get(KEY);
    const count = 1 + (before?.count ?? 0);
    await browser.storage.session.set({ [KEY]: { count, last: why } });
  });
