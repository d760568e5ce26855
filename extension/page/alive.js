/** Ending with the extension: when it is updated or removed, the script it left on an open page goes quiet. */

import { browser } from "../lib/browser.js";

/**
 * Milliseconds between two looks. No event tells of it: a port to the worker closes whenever that
 * sleeps, as it does before an update.
 */
const EVERY = 2000;

/** Whether the extension still stands behind this script. */
export const isAlive = () => Boolean(browser.runtime?.id);

/** @param {AbortController} ended aborted when the extension is gone */
export function endWithExtension(ended) {
  const looking = setInterval(() => {
    if (!isAlive()) ended.abort();
  }, EVERY);
  ended.signal.addEventListener("abort", () => clearInterval(looking));
}
