/** Having the keyboard for a moment, within one task: nobody's key goes astray, and nothing is drawn. */

import { scrollBack } from "./scrolling.js";

/**
 * @param {HTMLElement} element
 * @returns {() => void} gives it back to whatever had it, with what was selected and scrolled to
 */
export function takeKeyboard(element) {
  const before = document.activeElement;
  const selection = getSelection();
  const selected = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  const back = scrollBack(element);
  element.focus({ preventScroll: true });
  return () => {
    back();
    if (before === element) return;
    // Firefox scrolls to what is selected, later.
    selection?.removeAllRanges();
    if (selected) selection?.addRange(selected);
    element.blur();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}
