/** What one control of a form is for: by what names it, and by what it offers. */

import { isCombobox } from "../../lib/combobox.js";
import { AREAS } from "../../lib/controls.js";
import { find, matches } from "../../lib/dom.js";
import { namesOf } from "../../lib/labels.js";
import { choiceIn, isChoice } from "./about-ai.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {import("./wording.js").Role} Role */
/** @typedef {"country" | "email" | "email-again" | "reason" | "extra" | "about-ai"} FieldRole */
/** @typedef {{ root: Element, words: Words, countryOf: import("./countries.js").CountryOf }} Context `root` of the form */

/** A list in which so many options are countries is a list of countries, whatever its label. */
const MANY = 10;

const DIALLING = /\+\s?\d/u;

const TELEPHONE = "input[type='tel'], input[autocomplete^='tel']";

/**
 * Countries with their dialling codes are a part of a telephone number, unless the list asks where the
 * person lives and there is no telephone to ask for.
 * @param {HTMLOptionElement[]} options
 * @param {string[]} names
 * @param {Context} context
 */
const isDialled = (options, names, { root, words }) =>
  options.some(({ text }) => DIALLING.test(text)) &&
  (meaning(names, ["code", "country"], words) !== "country" || find(root, TELEPHONE) !== null);

/** What a person has several of. @type {Role[]} */
const SEVERAL = ["country", "email", "email-again"];

/** What is never ours to fill. @type {(Role | undefined)[]} */
const NEVER = ["somebody-else", "other-own", "other-field", "code"];

/**
 * The first of a control's names that means anything decides; a field that is never ours is
 * known by its own words before anything else is read into it.
 * @param {string[]} names strongest first
 * @param {Role[]} roles in order of preference
 * @param {Words} words
 * @returns {Role | undefined}
 */
const meaning = (names, roles, words) => {
  for (const name of names) {
    const role = roles.find((candidate) => words.say(candidate, name));
    if (role) return SEVERAL.includes(role) && words.say("other-own", name) ? "other-own" : role;
  }
  return undefined;
};

/**
 * @param {HTMLSelectElement} select
 * @param {Context} context
 * @returns {FieldRole | undefined}
 */
function selectRole(select, context) {
  const { root, words, countryOf } = context;
  const names = namesOf(select, root);
  const options = [...select.options];
  const role = meaning(names, ["about-ai", "somebody-else", "other-field", "country", "other-own"], words);
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
  if (input.type === "email" || input.autocomplete === "email") {
    const role = meaning(names, ["somebody-else", "email-again", "email", "other-own", "other-field"], words);
    if (NEVER.includes(role)) return undefined;
    return role === "email-again" ? role : "email";
  }
  // "Enter the code that we sent to your e-mail address" asks for no e-mail address.
  const role = meaning(
    names,
    ["somebody-else", "code", "email-again", "email", "other-field", "country", "reason", "extra"],
    words,
  );
  if (NEVER.includes(role)) return undefined;
  return /** @type {FieldRole | undefined} */ (role);
}

/**
 * @param {Element} area
 * @param {Context} context
 * @returns {FieldRole | "unnamed" | undefined}
 */
function areaRole(area, { root, words }) {
  const names = namesOf(area, root);
  const role = meaning(names, ["somebody-else", "extra", "reason", "other-field", "country", "email"], words);
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
  const names = namesOf(element, context.root);
  const role = meaning(names, ["somebody-else", "other-field", "country"], context.words);
  return role === "country" ? role : undefined;
}
