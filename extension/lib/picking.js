/** Picking from a list of the page's own, which may be drawn late, or only for what one types. */

import { isExpanded, isTyped, optionsOf, shownIn } from "./combobox.js";
import { isHarmless } from "./harmless.js";
import { textOf } from "./reading.js";
import { tellLeft, tellTyped } from "./telling.js";
import { until } from "./until.js";
import { isDrawn } from "./visible.js";

/** Milliseconds in which a page draws its list, or what was picked from it. */
const DRAWN = 1000;

/** Some lists open and choose when the button goes down, and take no notice of a click. @param {Element} element */
const goDown = (element) =>
  element.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));

/** @param {HTMLInputElement} combobox @param {string} text */
function type(combobox, text) {
  combobox.value = text;
  tellTyped(combobox);
}

/**
 * @param {HTMLElement} combobox
 * @param {(option: Element) => boolean} wanted
 * @param {string} name
 */
async function offered(combobox, wanted, name) {
  if (isTyped(combobox)) type(combobox, name);
  else if (!isExpanded(combobox)) combobox.click();
  if (!(await until(() => optionsOf(combobox).length > 0 || undefined, DRAWN / 2))) goDown(combobox);
  return until(() => optionsOf(combobox).find(wanted), DRAWN);
}

/**
 * @param {HTMLElement} combobox
 * @param {HTMLElement} option
 * @returns {Promise<boolean>} whether it was picked
 */
async function choose(combobox, option) {
  const text = textOf(option);
  const isShown = () => shownIn(combobox).some((shown) => shown.includes(text));
  // What was typed into says nothing until the list is gone.
  const isPicked = () => (isShown() && !(isTyped(combobox) && isDrawn(option))) || undefined;
  option.click();
  if (await until(isPicked, DRAWN / 2)) return true;
  goDown(option);
  return (await until(isPicked, DRAWN / 2)) ?? !(isTyped(combobox) || isExpanded(combobox));
}

/** @param {HTMLElement} combobox */
function giveUp(combobox) {
  if (isTyped(combobox)) {
    type(combobox, "");
    tellLeft(combobox);
  } else if (isExpanded(combobox)) combobox.click();
}

/**
 * @param {HTMLElement} combobox
 * @param {(option: Element) => boolean} wanted
 * @param {string} name of what is wanted, to be typed where that filters the list
 * @returns {Promise<boolean>} whether it was picked; if not, nothing of it stays there
 */
export async function pick(combobox, wanted, name) {
  if (!isHarmless(combobox)) return false;
  const option = await offered(combobox, wanted, name);
  // Whatever else stands there by now, the person has typed.
  const isOurs = () => !isTyped(combobox) || combobox.value === name;
  const isPicked = option && isHarmless(option) && isOurs() && (await choose(combobox, option));
  if (isPicked && isTyped(combobox)) tellLeft(combobox);
  if (!isPicked && isOurs()) giveUp(combobox);
  return isPicked === true;
}

/**
 * @param {HTMLElement} combobox
 * @returns {Promise<boolean>} whether it let go of what was picked, as only some do that are typed into
 */
export async function unpick(combobox) {
  if (!isTyped(combobox)) return false;
  const shown = String(shownIn(combobox));
  giveUp(combobox);
  // It may put that back at once.
  await undefined;
  return String(shownIn(combobox)) !== shown;
}
