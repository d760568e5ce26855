/** Opens closed parts of the content, one at a time, to look for a link. */

import { wordsOn } from "../../lib/buttons.js";
import { all, closest, matches } from "../../lib/dom.js";
import { isHarmless } from "../../lib/harmless.js";
import { WINDOWS } from "../../lib/parts.js";
import { mainOf } from "../../lib/reading.js";
import { isDrawn } from "../../lib/visible.js";
import { until } from "../../lib/until.js";

/** @typedef {import("../recognise/wording.js").Words} Words */

const CLOSED =
  "[role='button'][aria-expanded='false'], button[aria-expanded='false'], details:not([open]) > summary";

/** Whatever opens in these is no content. */
const NOT_CONTENT = `${WINDOWS}, nav, header, footer, form, menu, a[href], [role='navigation'], [role='banner'], [role='contentinfo'], [role='menu'], [role='menubar'], [role='tablist'], [role='toolbar'], [aria-haspopup]:not([aria-haspopup='false'])`;

/** More parts than this are not opened: the person can, and the page is theirs. */
const MOST = 40;

/** Milliseconds in which a part draws what it holds. */
const DRAWN = 700;

/**
 * @param {Words} words
 * @returns {HTMLElement[]} those that speak of the matter first
 */
function closedParts(words) {
  const parts = all(mainOf(document), CLOSED);
  const told = (/** @type {HTMLElement} */ part) => {
    const text = wordsOn(part);
    return words.say("object", text) ? 0 : words.say("ai", text) ? 1 : 2;
  };
  return parts
    .filter((part) => !closest(part, NOT_CONTENT) && isHarmless(part) && isDrawn(part))
    .sort((a, b) => told(a) - told(b))
    .slice(0, MOST);
}

/**
 * @param {AbortSignal} signal ends the watching
 * @returns {(part: Element) => boolean} whether the person pressed it since
 */
function watchPresses(signal) {
  /** @type {WeakSet<EventTarget>} */
  const pressed = new WeakSet();
  const press = (/** @type {MouseEvent} */ event) => {
    if (event.isTrusted) event.composedPath().forEach((target) => pressed.add(target));
  };
  window.addEventListener("click", press, { capture: true, passive: true, signal });
  return (part) => pressed.has(part);
}

/**
 * What the person opened or shut meanwhile is theirs.
 * @param {Words} words
 * @param {{ look: () => boolean, lookSoon: () => boolean }} found whether what is looked for is on screen: by a
 *   `look` of this moment, or by the latest, which `lookSoon` follows with another
 * @param {AbortSignal} signal ends it: what is open then stays so
 */
export async function unfold(words, { look, lookSoon }, signal) {
  const over = new AbortController();
  const isTheirs = watchPresses(AbortSignal.any([signal, over.signal]));
  const isClosed = (/** @type {Element} */ part) => part.isConnected && matches(part, CLOSED);
  try {
    for (const part of closedParts(words)) {
      if (signal.aborted || look()) return;
      if (isTheirs(part) || !isClosed(part)) continue;
      part.click();
      await until(() => lookSoon() || undefined, DRAWN, signal);
      if (signal.aborted || look()) return;
      if (!isTheirs(part) && part.isConnected && !isClosed(part)) part.click();
    }
  } finally {
    over.abort();
  }
}
