/** Looking again when the page changes, and never otherwise. */

/** Milliseconds between a change and the look that follows, so that a storm costs one look. */
const SOON = 40;

/** A look that took long is followed by a rest as many times as long: a tenth of the time at most. */
const REST = 10;

const ATTRIBUTES = ["aria-expanded", "aria-hidden", "class", "disabled", "hidden", "href", "open", "style"];

/** What changes a page for the person and not for an observer of its tree. */
const UNSEEN = [
  "animationend",
  "change",
  "hashchange",
  "pageshow",
  "popstate",
  "toggle",
  "transitionend",
  "visibilitychange",
];

/**
 * Calls `look` now and after every change of the document, one call for each burst of changes.
 * @param {() => void} look
 * @param {AbortSignal} signal ends it
 * @returns {() => void} asks for one more look
 */
export function watch(look, signal) {
  let due = false;
  let rest = SOON;

  function run() {
    due = false;
    if (signal.aborted) return;
    const began = performance.now();
    try {
      look();
    } catch (error) {
      // A page that trips one look may be another page at the next.
      console.warn("Right to Object:", error);
    }
    rest = Math.max(SOON, (performance.now() - began) * REST);
  }
  function ask() {
    if (due) return;
    due = true;
    setTimeout(run, rest);
  }

  const observer = new MutationObserver(ask);
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ATTRIBUTES,
  });
  for (const name of UNSEEN) window.addEventListener(name, ask, { capture: true, passive: true, signal });
  signal.addEventListener("abort", () => observer.disconnect());
  run();
  return ask;
}
