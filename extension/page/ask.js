/** What the page's script asks of the background. Every message has a `type`; background/messages.js lists them. */

import { browser } from "../lib/browser.js";
import { isAlive } from "./alive.js";

/**
 * Milliseconds before each new try: a worker that is stopped in the middle of an answer takes a
 * moment to end, and to start anew.
 */
const PAUSES = [50, 200, 1000];

/** @typedef {(request: { type: string } & Record<string, unknown>) => Promise<any>} Ask answers with undefined if there
 *   is no answer to be had */

/**
 * @param {AbortController} ended aborted when the extension is gone
 * @returns {Ask}
 */
export function createAsker(ended) {
  // What the browser makes ready ahead of time is in front of nobody yet, and whatever it asks is refused.
  const shown =
    Reflect.get(document, "prerendering") &&
    new Promise((resolve) => document.addEventListener("prerenderingchange", resolve, { once: true }));

  /** A worker that is stopped in the middle of an answer may give none at all. @type {Ask} */
  async function send(request) {
    const answered = await browser.runtime.sendMessage(request);
    return answered === undefined ? browser.runtime.sendMessage(request) : answered;
  }

  return async function ask(request) {
    await shown;
    if (!isAlive()) ended.abort();
    if (ended.signal.aborted) return undefined;
    for (const pause of [...PAUSES, 0]) {
      try {
        return await send(request);
      } catch (error) {
        if (!isAlive()) break;
        console.warn("Right to Object:", error);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    if (!isAlive()) ended.abort();
    return undefined;
  };
}
