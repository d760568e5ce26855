/** Putting a control back as it was. */

import { write } from "../../lib/controls.js";

/** @typedef {import("../../lib/controls.js").Control} Control */

/** What a framework listens for where nobody typed. @param {Element} control */
function tell(control) {
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

/**
 * To be asked before a control is filled, and what it answers with once it is.
 * @param {HTMLElement} control
 * @returns {() => () => boolean} an undoing that touches nothing a person has changed since; false: what
 *   was picked from a list of the page's own cannot be taken back by us
 */
export function remember(control) {
  if (control instanceof HTMLInputElement && control.type === "radio")
    return () => () => {
      if (control.checked) {
        control.checked = false;
        tell(control);
      }
      return true;
    };
  if (!("value" in control) || control.role === "combobox") return () => () => false;
  const typed = /** @type {Control} */ (control);
  const before = typed.value;
  return () => {
    const ours = typed.value;
    return () => {
      if (typed.value === ours) write(typed, before);
      return true;
    };
  };
}
