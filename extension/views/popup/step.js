/** The one button for what comes next. */

import { accountName } from "../../catalogue/account.js";
import { browser, message } from "../../lib/browser.js";
import { askAccess } from "../shared/access.js";
import { askPage } from "../shared/ask-page.js";
import { begin, openDirectly } from "../shared/begin.js";
import { button } from "../shared/button.js";
import { openDossier } from "./open.js";

/** @typedef {import("../../lib/browser.js").MessageKey} MessageKey */
/** @typedef {import("./next.js").Step} Step */
/** @typedef {{ tab: number, form: string }} Target the tab in front, and the form that is objected through */

/** @type {Record<Step, { label: MessageKey, act: (target: Target) => unknown }>} */
const STEPS = {
  access: { label: "next_access", act: askAccess },
  reload: { label: "next_reload", act: ({ tab }) => browser.tabs.reload(tab) },
  details: { label: "next_details", act: () => browser.runtime.openOptionsPage() },
  fill: { label: "next_fill", act: ({ tab }) => askPage(tab, "fill") },
  direct: { label: "next_direct", act: ({ form }) => openDirectly(form) },
  begin: { label: "next_begin", act: ({ form }) => begin(form) },
  again: { label: "next_again", act: ({ form }) => begin(form) },
  letters: { label: "dossier_letter", act: openDossier },
};

/**
 * @param {Step} step
 * @param {Target} target
 */
export function stepButton(step, target) {
  const { label, act } = STEPS[step];
  return button({ "data-next": step }, message(label, accountName(target.form)), async () => {
    await act(target);
    window.close();
  });
}
