/** What each control of an objection form is for. */

import { all } from "../../lib/dom.js";
import { namesOf, lineBefore } from "../../lib/labels.js";
import { textOf } from "../../lib/reading.js";
import { isDrawn } from "../../lib/visible.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {"country" | "email" | "email-again" | "reason" | "extra"} FieldRole */
/** @typedef {{ role: FieldRole | "about-ai", control: HTMLElement }} Field */
/** @typedef {import("./wording.js").Role} Role */

const CANDIDATES =
  "select, textarea, [role='combobox'], input:not([type]), input[type='text'], input[type='email'], input[type='radio']";

/** A list in which so many options are countries is a list of countries, whatever its label. */
const MANY = 10;

/** A dialling code makes a list of countries a part of a telephone number. */
const DIALLING = /\+\s?\d/u;

/**
 * @typedef {object} Context
 * @property {Element} root of the form
 * @property {Words} words
 * @property {(text: string, value?: string) => string | undefined} countryOf
 * @property {boolean} asksMore whether the form has boxes for other things than the explanation
 */

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
    if (role) return role;
  }
  return undefined;
};

/**
 * @param {HTMLSelectElement} select
 * @param {Context} context
 * @returns {Field["role"] | undefined}
 */
function selectRole(select, { root, words, countryOf }) {
  const names = namesOf(select, root);
  const options = [...select.options];
  if (options.some(({ text }) => DIALLING.test(text))) return undefined;
  const role = meaning(names, ["about-ai", "other-field", "country"], words);
  if (role === "about-ai") return options.some(({ text }) => words.say("yes", text)) ? "about-ai" : undefined;
  const listed = options.filter(({ text }) => countryOf(text)).length;
  if (role === "country")
    return listed > 0 || options.some(({ text, value }) => countryOf(text, value)) ? "country" : undefined;
  return role === undefined && listed >= MANY ? "country" : undefined;
}

/**
 * @param {HTMLInputElement} input
 * @param {Context} context
 * @returns {Field["role"] | undefined}
 */
function inputRole(input, { root, words }) {
  const names = namesOf(input, root);
  if (input.type === "email" || input.autocomplete === "email") {
    const role = meaning(names, ["email-again", "email", "other-field"], words);
    return role === "email-again" ? role : role === "other-field" ? undefined : "email";
  }
  // "Enter the code that we sent to your e-mail address" asks for no e-mail address.
  const role = meaning(
    names,
    ["code", "email-again", "email", "other-field", "country", "reason", "extra"],
    words,
  );
  return role === "code" || role === "other-field" ? undefined : /** @type {FieldRole | undefined} */ (role);
}

/**
 * @param {HTMLTextAreaElement} area
 * @param {Context} context
 * @returns {Field["role"] | "unnamed" | undefined}
 */
function areaRole(area, { root, words }) {
  const role = meaning(namesOf(area, root), ["extra", "reason", "other-field", "country", "email"], words);
  if (role === "extra" || role === "reason") return role;
  return role === undefined ? "unnamed" : undefined;
}

/**
 * The question whether the request is about AI: the one choice made for the person, since the
 * form does not exist without it.
 * @param {HTMLInputElement} radio
 * @param {Context} context
 */
function isAboutAi(radio, { root, words }) {
  const group = radio.closest("fieldset, [role='radiogroup']");
  const first = all(root, "input[type='radio']").find(
    (other) => other instanceof HTMLInputElement && other.name === radio.name,
  );
  const question = [
    textOf(group?.querySelector("legend") ?? document.createElement("i")),
    ...(group ? namesOf(group, root) : []),
    first ? lineBefore(first, root) : "",
  ];
  const answer = [...(radio.labels ?? [])].map(textOf).join(" ") || radio.value;
  return question.some((line) => words.say("about-ai", line)) && words.say("yes", answer);
}

/**
 * @param {Element} element
 * @param {Context} context
 * @returns {Field["role"] | "unnamed" | undefined}
 */
function roleOf(element, context) {
  if (element instanceof HTMLSelectElement) return selectRole(element, context);
  if (element instanceof HTMLTextAreaElement) return areaRole(element, context);
  if (element instanceof HTMLInputElement && element.type === "radio")
    return isAboutAi(element, context) ? "about-ai" : undefined;
  if (element instanceof HTMLInputElement && element.getAttribute("role") !== "combobox")
    return inputRole(element, context);
  return meaning(namesOf(element, context.root), ["other-field", "country"], context.words) === "country"
    ? "country"
    : undefined;
}

/**
 * Of two fields for one thing the person's own says nothing else, and is the briefer: "E-mail address"
 * is, "Your lawyer's e-mail" and "E-mail address of a friend whom it concerns" are not.
 * @param {Field[]} fields
 * @param {Context} context
 */
function ownFirst(fields, { root, words }) {
  const place = (/** @type {Field} */ { role }) => fields.findIndex((field) => field.role === role);
  const name = (/** @type {Field} */ { control }) => namesOf(control, root)[0] ?? "";
  const strange = (/** @type {Field} */ field) => Number(words.say("other-field", name(field)));
  return fields.toSorted(
    (a, b) => place(a) - place(b) || strange(a) - strange(b) || name(a).length - name(b).length,
  );
}

/**
 * @param {Context} context
 * @returns {Field[]} in the order of the page; where a role comes twice, one may be a trap
 */
export function fieldsOf(context) {
  /** @type {Field[]} */
  const found = [];
  const unnamed = [];
  for (const control of all(context.root, CANDIDATES)) {
    if (!isDrawn(control)) continue;
    const role = roleOf(control, context);
    if (role === "unnamed") unnamed.push(control);
    else if (role) found.push({ role, control });
  }
  if (context.asksMore) return ownFirst(found, context).filter(({ role }) => role !== "extra");
  // A form that asks for the country asks for an explanation too: where it has one box, and we
  // cannot read its label, the box is for that.
  const [only] = unnamed;
  const areas = all(context.root, "textarea").filter(isDrawn);
  const isAlone = areas.every((area) => area === only || found.some(({ control }) => control === area));
  const asks = (/** @type {Field["role"]} */ wanted) => found.some(({ role }) => role === wanted);
  if (only && unnamed.length === 1 && isAlone && asks("country") && !asks("reason"))
    found.push({ role: "reason", control: only });
  return ownFirst(found, context);
}
