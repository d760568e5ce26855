/** Looking again when the page changes, and never otherwise. */

import { LOCKED } from "./selectors.js";
import { CONCEALED } from "./visible.js";

/** Milliseconds between a change and the look that follows, so that a burst costs one look. */
const SOON = 20;

/** Each look in a storm of changes waits twice as long as the one before, up to so many milliseconds. */
const LATEST = 640;

/** A look that took long is followed by a rest as many times as long: a tenth of the time at most. */
const REST = 10;

/** What these ask of decides what a person sees and can write into. */
const asked = [...`${CONCEALED}, ${LOCKED}`.matchAll(/\[([\w-]+)/gu)].map(([, name = ""]) => name);

const CHANGES = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ["aria-expanded", "class", "disabled", "hidden", "href", "open", "style", ...asked],
};

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
 * @param {AbortSignal} signal ends it
 * @returns {{ begin(look: () => void): void, again(): void }} `begin` calls `look` now and after every change of
 *   the document, one call for each burst of changes; `again`, from then on, asks for one more
 */
export function createWatch(signal) {
  let look = () => {};
  /** Whether a look is to come; from the beginning the first is, and until then nobody can ask for another. */
  let due = true;
  let pause = SOON;
  let looked = -Infinity;
  let took = 0;

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
    looked = performance.now();
    took = looked - began;
    if (!signal.aborted) observer.observe(document, CHANGES);
  }

  /** @param {number} [wait] milliseconds */
  function ask(wait = SOON) {
    if (due) return;
    due = true;
    // Until the look, one change is enough to know of: a storm costs nothing meanwhile.
    observer.disconnect();
    setTimeout(run, Math.max(wait, looked + took * REST - performance.now()));
  }
  function changed() {
    if (due) return;
    const isStorm = performance.now() - looked < pause;
    pause = isStorm ? Math.min(LATEST, pause * 2) : SOON;
    ask(pause);
  }

  const observer = new MutationObserver(changed);
  for (const name of UNSEEN) window.addEventListener(name, changed, { capture: true, passive: true, signal });
  signal.addEventListener("abort", () => observer.disconnect());
  return {
    begin(first) {
      look = first;
      run();
    },
    again: () => ask(),
  };
}
