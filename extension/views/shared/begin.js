/** Beginning an objection: Meta's privacy page in the person's language, in a tab of its own. */

import { accountName } from "../../catalogue/account.js";
import forms from "../../catalogue/forms.js";
import offered from "../../catalogue/offered.js";
import { browser, message } from "../../lib/browser.js";
import { button } from "./button.js";
import { language } from "./localise.js";

/** The kinds of account that most people have; the others are found from the page itself. */
export const COMMON = ["instagram", "facebook"];

/** `fr` is `fr_FR` to those who want a country. */
const locale = () => {
  const { language: tongue, region } = new Intl.Locale(language).maximize();
  return `${tongue}_${region}`;
};

/** @param {string} form */
export function begin(form) {
  const start = offered.forms.find((known) => known.form === form)?.start ?? "";
  return browser.tabs.create({ url: start.replace("{language}", language).replace("{locale}", locale()) });
}

/**
 * The form's own address, for a page that shows no link to it; where none is known, from the beginning.
 * @param {string} form
 */
export function openDirectly(form) {
  const url = forms.find((known) => known.form === form)?.addresses[0];
  return url ? browser.tabs.update({ url }) : begin(form);
}

/**
 * @param {string} form
 * @param {import("../../lib/browser.js").MessageKey} key of the message on the button
 * @param {"quiet"} [look]
 */
export const beginButton = (form, key, look) =>
  button({ class: look, "data-begin": form }, message(key, accountName(form)), () => begin(form));

/** For whoever has not objected yet: one way in that stands out, and the others beside it. */
export const beginButtons = () =>
  COMMON.map((form, place) => beginButton(form, "next_begin", place > 0 ? "quiet" : undefined));
