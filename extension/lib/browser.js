/**
 * The extension API by one name. Firefox has `browser`; Chromium's `chrome` answers with
 * promises as well under Manifest V3.
 * @type {typeof globalThis.browser}
 */
export const browser = globalThis.browser ?? Reflect.get(globalThis, "chrome");

/**
 * @param {string} key of `locales/<lang>.toml`
 * @param {...string} values for its placeholders, in the order of the English text
 */
export const message = (key, ...values) => browser.i18n.getMessage(key, values);
