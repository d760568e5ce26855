/** Ending with the extension: when it is updated or removed, the script it left on an open page goes quiet. */

import { browser } from "../lib/browser.js";

/** What a person does who comes back to a page. A timer would tell sooner, and wake every page at rest. */
const COMING_BACK = ["focus", "keydown", "pointerover", "scroll", "visibilitychange"];

/** Milliseconds from the closing of a port to the end of the extension that it tells of. */
const CLOSING = 100;

/** Whether the extension still stands behind this script. */
export const isAlive = () => Boolean(browser.runtime?.id);

/**
 * A port closes when the extension ends, and also when its worker falls asleep; from then on the
 * person's own doing is what tells.
 * @param {AbortController} ended aborted when the extension is gone
 */
export function endWithExtension(ended) {
  const { signal } = ended;
  const look = () => {
    if (!isAlive()) ended.abort();
  };
  browser.runtime.connect().onDisconnect.addListener(() => setTimeout(look, CLOSING));
  for (const name of COMING_BACK)
    window.addEventListener(name, look, { capture: true, passive: true, signal });
}
