/** What the page's script asks of the background. Every message has a `type`; background/messages.js lists them. */

import { browser } from "../lib/browser.js";
import { isAlive } from "./alive.js";

/** @param {AbortController} ended aborted when the extension is gone */
export function createAsker(ended) {
  /**
   * @param {{ type: string } & Record<string, unknown>} request
   * @returns {Promise<any>} the answer; undefined if there is none to be had
   */
  return async function ask(request) {
    if (!isAlive()) ended.abort();
    if (ended.signal.aborted) return undefined;
    // A worker that is stopped in the middle of an answer starts anew for the second question.
    for (let left = 2; isAlive() && left > 0; left -= 1) {
      try {
        return await browser.runtime.sendMessage(request);
      } catch (error) {
        console.warn("Right to Object:", error);
      }
    }
    if (!isAlive()) ended.abort();
    return undefined;
  };
}
