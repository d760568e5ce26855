/** The person's details: shown from what is stored, stored again at every change. */

import offered from "../../catalogue/offered.js";
import { LETTER_LANGUAGES, compose } from "../../letters/reason.js";
import { browser, message } from "../../lib/browser.js";
import { keepProfile, profile } from "../../record/store.js";
import { onPress } from "./button.js";
import { element } from "./element.js";
import { language } from "./localise.js";
import { languageName } from "./names.js";
import { place } from "./place.js";
import { completed, edited } from "./profile.js";
import { attempt } from "./trouble.js";

const TEXTS = /** @type {const} */ (["country", "email", "situation", "own", "language", "reason"]);

const KEPT = /** @type {const} */ ([...TEXTS, "autofill"]);

/** @param {HTMLSelectElement} select */
function offerCountries(select) {
  const names = new Intl.DisplayNames(language, { type: "region" });
  const options = offered.countries.map((code) => element("option", { value: code }, names.of(code) ?? code));
  select.append(...options.sort((a, b) => a.text.localeCompare(b.text, language)));
}

/** @param {HTMLSelectElement} select */
function offerLanguages(select) {
  const options = LETTER_LANGUAGES.map((tag) =>
    element("option", { value: tag, lang: tag }, languageName(tag)),
  );
  select.append(...options);
}

/** Fills the form of `_details.html.j2`, and keeps what is changed in it. */
export async function showDetails() {
  const form = place("details", HTMLFormElement);
  const control = (/** @type {string} */ name) =>
    /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  offerCountries(place("country", HTMLSelectElement));
  offerLanguages(place("language", HTMLSelectElement));
  let stored = await profile();
  let known = completed(stored, language);
  /** The last that the text may hold: one that is taken out and typed anew is still the one to replace. */
  let address = known.email;

  /** @param {string} text */
  function showReason(text) {
    control("reason").value = text;
    control("reason").lang = control("language").value;
    place("reason-length").textContent = message("details_reason_length", String(text.length));
  }

  /** @returns {boolean} whether the address can be one */
  function judgeAddress() {
    const { valid } = control("email").validity;
    place("email-error").textContent = valid ? "" : message("details_email_wrong");
    control("email").ariaInvalid = String(!valid);
    return valid;
  }

  /** @param {readonly (typeof TEXTS[number])[]} names */
  function show(names) {
    for (const name of names) control(name).value = known[name];
    control("autofill").checked = known.autofill;
    showReason(control("reason").value);
    judgeAddress();
  }

  const entered = () => ({
    ...Object.fromEntries(TEXTS.map((name) => [name, control(name).value])),
    autofill: control("autofill").checked,
  });

  async function keep() {
    control("email").value = control("email").value.trim();
    const valid = judgeAddress();
    // An address that is still being typed is not written to Meta.
    known = edited(known, valid ? entered() : { ...entered(), email: "" }, address);
    address = known.email || address;
    showReason(known.reason);
    // Not the rest: before this is written, it may be changed elsewhere.
    const changed = KEPT.filter((name) => known[name] !== stored?.[name]);
    await keepProfile(Object.fromEntries(changed.map((name) => [name, known[name]])));
    // Put there anew, it is seen and heard again; of an address that is left out it would be untrue.
    const said = valid ? [element("span", {}, message("details_saved"))] : [];
    place("saved").replaceChildren(...said);
  }

  // Before anything can be changed: a change stores what the form shows.
  show(TEXTS);

  form.addEventListener("submit", (event) => event.preventDefault());
  control("reason").addEventListener("input", () => showReason(control("reason").value));
  form.addEventListener("change", () => void attempt(keep));
  onPress(place("suggest"), () => {
    showReason(compose(known));
    return keep();
  });

  const isBeingTyped = (/** @type {typeof TEXTS[number]} */ name) =>
    control(name) === document.activeElement && control(name).value !== known[name];

  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area !== "local" || !changes["profile"]) return;
    stored = await profile();
    const newest = completed(stored, language);
    // What this page stored itself is no news to it, and an address half typed stands in its field alone.
    const news = TEXTS.filter((name) => newest[name] !== known[name] && !isBeingTyped(name));
    known = newest;
    address = known.email || address;
    show(news);
  });
}
