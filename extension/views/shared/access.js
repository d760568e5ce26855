/** Access to Meta's pages: given at install, or asked for by a click, and withdrawn by the person at will. */

import { browser, message } from "../../lib/browser.js";
import { onPress } from "./button.js";
import { place } from "./place.js";

const origins = () => browser.runtime.getManifest().host_permissions ?? [];

export const hasAccess = () => browser.permissions.contains({ origins: origins() });

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
