/** The one button for what comes next. */

import { accountName } from "../../catalogue/account.js";
import { browser, message } from "../../lib/browser.js";
import { askAccess } from "../shared/access.js";
import { askPage } from "../shared/ask-page.js";
import { begin, openDirectly } from "../shared/begin.js";
import { button } from "../shared/button.js";
import { openDossier } from "./open.js";

/** @typedef {import("./next.js").Step} Step */

/**
 * @param {Step} step
 * @param {{ tab: number, form: string }} target
 */
async function follow(step, { tab, form }) {
  if (step === "access") await askAccess();
  if (step === "reload") await browser.tabs.reload(tab);
  if (step === "details") await browser.runtime.openOptionsPage();
  if (step === "fill") await askPage(tab, "fill");
  if (step === "direct") await openDirectly(form);
  if (step === "begin" || step === "again") await begin(form);
  if (step === "letters") await openDossier();
  window.close();
}

/**
 * @param {Step} step
 * @param {{ tab: number, form: string }} target
 */
export const stepButton = (step, target) =>
  button(
    { "data-next": step },
    step === "letters" ? message("dossier_letter") : message(`next_${step}`, accountName(target.form)),
    () => follow(step, target),
  );
