/** Access to some pages was withdrawn: what is ours there ends. */

import { browser } from "../lib/browser.js";

/**
 * The scripts that are still on pages there end, and take their marks along. Which pages those are their
 * scripts know: what has no access any more shows no address.
 * @param {string[]} origins match patterns, to which access was withdrawn
 */
export async function endScripts(origins) {
  for (const { id = browser.tabs.TAB_ID_NONE } of await browser.tabs.query({}))
    browser.tabs.sendMessage(id, { type: "end", origins }).catch(() => {});
}
