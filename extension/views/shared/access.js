/** Access to Meta's pages: given at install, or asked for by a click, and withdrawn by the person at will. */

import { browser, message } from "../../lib/browser.js";
import { onPress } from "./button.js";
import { place } from "./place.js";

const origins = () => browser.runtime.getManifest().host_permissions ?? [];

/** Whether to all that the extension is for. */
const hasAccess = () => browser.permissions.contains({ origins: origins() });

/**
 * @param {URL} [page] one of Meta's
 * @returns {Promise<boolean>} whether to that page, or where none is given, to any: who withholds one host keeps the
 *   others
 */
export async function mayRead(page) {
  const each = page ? [`${page.origin}/*`] : origins();
  const given = await Promise.all(each.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return given.includes(true);
}

/** To be called at a press of the person's: browsers ask them at no other time. */
export const askAccess = () => browser.permissions.request({ origins: origins() });

/** Says in the part of `_access.html.j2` whether there is access, and offers to ask for it where there is none. */
export async function showAccess() {
  const [state, allow] = [place("access-state"), place("allow")];
  async function show() {
    const given = await hasAccess();
    state.textContent = message(given ? "access_given" : "access_missing");
    allow.hidden = given;
  }
  onPress(allow, askAccess);
  browser.permissions.onAdded.addListener(() => void show());
  browser.permissions.onRemoved.addListener(() => void show());
  await show();
}
