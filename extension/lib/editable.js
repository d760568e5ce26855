/**
 * Boxes for text that are edited where they stand. Most belong to an editor of the page's own script,
 * which takes back what it was not told of.
 */

import { drawnTextOf, matches } from "./dom.js";
import { takeKeyboard } from "./keyboard.js";
import { EDITABLE } from "./selectors.js";
import { spaced } from "./text.js";
import { until } from "./until.js";

/** Milliseconds in which an editor draws what it was told. */
const DRAWN = 500;

const TOLD = { bubbles: true, cancelable: true, composed: true };

/** @param {Element} element */
export const isEditable = (element) => matches(element, EDITABLE);

/** @param {Element} editable @returns {string} as it is drawn, with one blank line at most between two lines */
export const textIn = (editable) =>
  drawnTextOf(editable)
    .replace(/\n{3,}/gu, "\n\n")
    .trim();

/** @param {string} text */
function pasting(text) {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  // Firefox leaves out the clipboard and takes these two instead.
  const own = { dataType: "text/plain", data: text };
  return [new ClipboardEvent("paste", { clipboardData, ...own, ...TOLD })];
}

const erasing = () => [
  new InputEvent("beforeinput", { inputType: "deleteContentBackward", ...TOLD }),
  new KeyboardEvent("keydown", { key: "Backspace", code: "Backspace", keyCode: 8, ...TOLD }),
];

/**
 * As by pasting over all that is in it, or by erasing that. An editor sees to it itself, and cancels the
 * event that told it; without one the browser does it.
 * @param {HTMLElement} editable that has the keyboard
 * @param {string} text
 */
function replace(editable, text) {
  getSelection()?.selectAllChildren(editable);
  const told = text ? pasting(text) : erasing();
  if (told.every((event) => editable.dispatchEvent(event)))
    document.execCommand(text ? "insertText" : "delete", false, text);
}

/**
 * Writes over what is in it. The keyboard comes for a moment, and goes back before anybody presses a key.
 * @param {HTMLElement} editable
 * @param {string} text
 * @param {() => boolean} isWanted asked once the keyboard is there, which the page hears of
 * @returns {Promise<boolean>} whether it holds that text and nothing else
 */
export async function overwrite(editable, text, isWanted) {
  const wanted = spaced(text);
  const giveBack = takeKeyboard(editable);
  const wrote = isWanted();
  if (wrote) replace(editable, text);
  // Editors draw in a microtask, and take the keyboard once more.
  await undefined;
  const came = spaced(textIn(editable));
  if (wrote && came && came !== wanted) replace(editable, "");
  giveBack();
  return wrote && (await until(() => spaced(textIn(editable)) === wanted || undefined, DRAWN)) === true;
}
