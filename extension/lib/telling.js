/** What a page hears when a person answers in one of its controls. */

/** Letters came or went, or a choice was made. @param {Element} control */
export const tellTyped = (control) => control.dispatchEvent(new Event("input", { bubbles: true }));

/**
 * The person is done with it, and went on. Who listens further up hears of that by `focusout` alone:
 * `blur` stays where it is.
 * @param {Element} control
 */
export function tellLeft(control) {
  control.dispatchEvent(new Event("change", { bubbles: true }));
  control.dispatchEvent(new FocusEvent("blur"));
  control.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}
