/** What one control of a form is for: by what names it, and by what it offers. */

import { isCombobox } from "../../lib/combobox.js";
import { find, matches } from "../../lib/dom.js";
import { namesOf } from "../../lib/labels.js";
import { AREAS } from "../../lib/selectors.js";
import { choiceIn, isChoice } from "./about-ai.js";
import { askedBy } from "./field-words.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {"country" | "email" | "email-again" | "reason" | "extra" | "about-ai"} FieldRole */
/** @typedef {{ root: Element, words: Words, countryOf: import("./countries.js").CountryOf }} Context `root` of the form */

/** @type {readonly (string | undefined)[]} what is ours to fill, where the control does not tell it by itself */
const FILLED_ROLES = ["country", "email", "email-again", "reason", "extra"];

/** A list in which so many options are countries is a list of countries, whatever its label. */
const MANY = 10;

const DIALLING = /\+\s?\d/u;

const TELEPHONE = "input[type='tel'], input[autocomplete^='tel']";

/** "Country code" asks for no country. @param {string[]} names @param {Words} words */
function asksCountry(names, words) {
  const telling = names.find((name) => words.say("code", name) || words.say("country", name));
  return telling !== undefined && !words.say("code", telling);
}

/**
 * Countries with their dialling codes are a part of a telephone number, unless the list asks where the
 * person lives and there is no telephone to ask for.
 * @param {HTMLOptionElement[]} options
 * @param {string[]} names
 * @param {Context} context
 */
const isDialled = (options, names, { root, words }) =>
  options.some(({ text }) => DIALLING.test(text)) &&
  (!asksCountry(names, words) || find(root, TELEPHONE) !== null);

/**
 * @param {HTMLSelectElement} select
 * @param {Context} context
 * @returns {FieldRole | undefined}
 */
function selectRole(select, context) {
  const { root, words, countryOf } = context;
  const names = namesOf(select, root);
  const options = [...select.options];
  const role = askedBy(names, "list", words);
  const mayAsk = role === undefined || role === "about-ai";
  if (mayAsk && choiceIn(select, context) !== undefined) return "about-ai";
  if (isDialled(options, names, context)) return undefined;
  const listed = options.filter(({ text }) => countryOf(text)).length;
  if (role === "country")
    return listed > 0 || options.some(({ text, value }) => countryOf(text, value)) ? "country" : undefined;
  return role === undefined && listed >= MANY ? "country" : undefined;
}

/**
 * @param {HTMLInputElement} input
 * @param {Context} context
 * @returns {FieldRole | undefined}
 */
function inputRole(input, { root, words }) {
  const names = namesOf(input, root);
  const isForEmail = input.type === "email" || input.autocomplete === "email";
  const role = askedBy(names, isForEmail ? "email" : "text", words);
  if (isForEmail && role === undefined) return "email";
  return FILLED_ROLES.includes(role) ? /** @type {FieldRole} */ (role) : undefined;
}

/**
 * @param {Element} area
 * @param {Context} context
 * @returns {FieldRole | "unnamed" | undefined}
 */
function areaRole(area, { root, words }) {
  const names = namesOf(area, root);
  const role = askedBy(names, "area", words);
  if (role === "extra" || role === "reason") return role;
  return role === undefined ? "unnamed" : undefined;
}

/**
 * @param {Element} element
 * @param {Context} context
 * @returns {FieldRole | "unnamed" | undefined}
 */
export function roleOf(element, context) {
  if (element instanceof HTMLSelectElement) return selectRole(element, context);
  if (matches(element, AREAS)) return areaRole(element, context);
  if (element instanceof HTMLInputElement && element.type === "radio")
    return isChoice(element, context) ? "about-ai" : undefined;
  if (element instanceof HTMLInputElement && !isCombobox(element)) return inputRole(element, context);
  return askedBy(namesOf(element, context.root), "list", context.words) === "country" ? "country" : undefined;
}
