/**
 * Drawing objections anew leaves whoever goes by keyboard where they were: on the same control, or
 * on the first of the same objection if that is gone.
 * @param {() => void} draw
 */
export function keepingFocus(draw) {
  const focused = /** @type {HTMLInputElement | null} */ (document.activeElement);
  const objection = focused?.closest("[data-objection]")?.getAttribute("data-objection");
  draw();
  if (!focused || !objection) return;
  const within = document.querySelector(`[data-objection="${CSS.escape(objection)}"]`);
  const which = focused.name ? `[name="${focused.name}"]` : `[data-action="${focused.dataset["action"]}"]`;
  const again = within?.querySelector(which) ?? within?.querySelector("summary, button");
  /** @type {HTMLElement | null | undefined} */ (again)?.focus();
}
