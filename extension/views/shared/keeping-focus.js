/**
 * Drawing the sheets anew leaves whoever goes by keyboard on the control where they were.
 * @param {() => void} draw
 */
export function keepingFocus(draw) {
  const focused = /** @type {HTMLInputElement | null} */ (document.activeElement);
  const sheet = focused?.closest("[data-objection]")?.getAttribute("data-objection");
  draw();
  if (!focused || !sheet) return;
  const which = focused.name ? `[name="${focused.name}"]` : `[data-action="${focused.dataset["action"]}"]`;
  const again = document.querySelector(`[data-objection="${CSS.escape(sheet)}"] ${which}`);
  /** @type {HTMLElement | null} */ (again)?.focus();
}
