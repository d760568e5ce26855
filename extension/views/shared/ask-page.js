/** Asking the extension's script on a page. */

import { browser } from "../../lib/browser.js";

/**
 * @param {number} tab
 * @param {"guide" | "fill" | "report"} type
 * @returns {Promise<any>} undefined: no script of ours is there
 */
export const askPage = (tab, type) => browser.tabs.sendMessage(tab, { type }).catch(() => undefined);
