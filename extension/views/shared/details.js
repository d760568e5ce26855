/** The person's details: shown from what is stored, stored again at every change. */

import countries from "../../catalogue/countries.js";
import { keepProfile, profile } from "../../background/store.js";
import { browser, message } from "../../lib/browser.js";
import { element } from "./element.js";
import { compose, isSuggested } from "./letter.js";
import { language } from "./localise.js";

/** @typedef {import("../../background/store.js").Profile} Profile */

/** The country of the browser's language is the likeliest, where it names one. */
const likeliestCountry = () =>
  navigator.languages
    .map((tag) => new Intl.Locale(tag).region ?? "")
    .find((code) => countries.offered.includes(code)) ?? "";

/** @returns {Profile} */
const blank = () => ({
  country: likeliestCountry(),
  email: "",
  situation: "person",
  reason: compose(language, "person"),
  autofill: true,
});

/** @param {HTMLSelectElement} select */
function offerCountries(select) {
  const names = new Intl.DisplayNames(language, { type: "region" });
  const options = countries.offered.map((code) => element("option", { value: code }, names.of(code) ?? code));
  select.append(...options.sort((a, b) => a.text.localeCompare(b.text, language)));
}

/** @param {string} id @param {string} text */
function say(id, text) {
  const place = document.getElementById(id);
  if (place) place.textContent = text;
}

export async function showDetails() {
  const form = /** @type {HTMLFormElement} */ (document.getElementById("details"));
  const control = (/** @type {string} */ name) =>
    /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  offerCountries(/** @type {HTMLSelectElement} */ (form.elements.namedItem("country")));
  let situation = "person";

  const count = () =>
    say("reason-length", message("details_reason_length", String(control("reason").value.length)));

  /** @param {Profile} known */
  function show(known) {
    for (const name of /** @type {const} */ (["country", "email", "situation", "reason"]))
      control(name).value = known[name];
    control("autofill").checked = known.autofill;
    situation = known.situation;
    count();
  }

  function suggest() {
    control("reason").value = compose(language, control("situation").value);
    count();
  }

  async function keep() {
    const email = control("email");
    email.value = email.value.trim();
    say("email-error", email.validity.valid ? "" : message("details_email_wrong"));
    email.ariaInvalid = String(!email.validity.valid);
    await keepProfile({
      country: control("country").value,
      email: email.validity.valid ? email.value : "",
      situation: control("situation").value,
      reason: control("reason").value,
      autofill: control("autofill").checked,
    });
    say("saved", message("details_saved"));
  }

  // Before anything can be changed: a change stores the whole form.
  show({ ...blank(), ...(await profile()) });

  form.addEventListener("submit", (event) => event.preventDefault());
  control("reason").addEventListener("input", count);
  control("situation").addEventListener("change", () => {
    // A text in the person's own words stays.
    if (isSuggested(control("reason").value, language, situation)) suggest();
    situation = control("situation").value;
  });
  form.addEventListener("change", () => void keep());
  document.getElementById("suggest")?.addEventListener("click", () => {
    suggest();
    void keep();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    const changed = area === "local" ? changes["profile"] : undefined;
    if (changed && !form.contains(document.activeElement)) show({ ...blank(), ...changed.newValue });
  });
}
