/** Puts our words into a page: every element with `data-message` says the message of that key. */

import { message } from "../../lib/browser.js";

/** @typedef {import("../../lib/browser.js").MessageKey} MessageKey */

/** The language our words are in, which is not always the one that the browser calls its own. */
export const language = message("language");

/**
 * @param {MessageKey} title of the window
 */
export function localise(title) {
  document.documentElement.lang = language;
  document.documentElement.dir = message("@@bidi_dir");
  document.title = `${message(title)} · ${message("extension_name")}`;
  for (const element of document.querySelectorAll("[data-message]")) {
    element.textContent = message(/** @type {MessageKey} */ (element.getAttribute("data-message")));
  }
}
