/**
 * The extension API by one name. Firefox has `browser`; Chromium's `chrome` answers with
 * promises as well under Manifest V3. Where it has no `browser`, a page's `<select id="browser">` goes by that name.
 * @type {typeof globalThis.browser}
 */
export const browser = Object.hasOwn(globalThis, "browser")
  ? globalThis.browser
  : Reflect.get(globalThis, "chrome");

/** @typedef {import("./message-key.js").MessageKey} MessageKey of `locales/<lang>.toml`; rendered at every build */

/**
 * @param {MessageKey | "@@bidi_dir"} key the one that is not ours is the browser's
 * @param {...string} values for its placeholders, in the order of the English text
 */
export const message = (key, ...values) => browser.i18n.getMessage(key, values);

/**
 * What something that is stored is called.
 * @param {string} key
 * @param {string} word as it is stored: the name of what only a newer version knows
 */
export const nameUnder = (key, word) => browser.i18n.getMessage(key) || word;
