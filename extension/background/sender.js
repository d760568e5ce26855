/** Who sent a message: only the top frame of a named page, over https, is listened to. */

import forms from "../catalogue/forms.js";
import { formAt, isOnItsHost, pageAt } from "../catalogue/address.js";
import { browser } from "../lib/browser.js";

/** @typedef {{ tab: number, url: string, loaded: string }} Sender `url`: in the address bar; `loaded`: what the
 *   document was loaded from, which a page may leave behind without a load */

/** @param {string | undefined} url @returns {url is string} */
const isPage = (url = "") => URL.canParse(url) && pageAt(new URL(url)) !== undefined;

/**
 * @param {browser.runtime.MessageSender} sender
 * @returns {Sender | undefined} undefined: not a page we know
 */
export function trusted({ id, tab, frameId, url: loaded = "" }) {
  const isOurs = id === browser.runtime.id && frameId === 0 && isPage(loaded);
  if (!isOurs || tab?.id === undefined) return undefined;
  return { tab: tab.id, url: isPage(tab.url) ? tab.url : loaded, loaded };
}

/**
 * Whether the page stands on a host where that form does.
 * @param {string} id of the form
 * @param {Sender} from
 */
export const isAtHome = (id, { url }) =>
  forms.some((one) => one.form === id && isOnItsHost(one, new URL(url)));

/**
 * A page at the address of one form has nothing to say of another.
 * @param {string} form
 * @param {Sender} from
 */
export const isOfAnother = (form, { url, loaded }) =>
  [url, loaded].every((address) => {
    const here = formAt(new URL(address));
    return here !== undefined && !here.general && here.form.form !== form;
  });
