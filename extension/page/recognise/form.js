/** Is there an objection form on this page, and which? */

import { blocks, textOf } from "../../lib/reading.js";
import { sentences } from "../../lib/text.js";
import { isDrawn } from "../../lib/visible.js";
import { formAt, formOfHost, formWithId, isElsewhere } from "../../catalogue/address.js";
import { CODE_FIELD } from "./code.js";
import { fieldsOf } from "./fields.js";
import forms from "../../catalogue/forms.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {import("./fields.js").Field} Field */
/** @typedef {{ form: string, id: string, root: HTMLElement, fields: Field[], send: HTMLElement | undefined, why: string[] }} FoundForm */

const HEADINGS = "h1, h2, h3, h4, [role='heading']";
const SENDERS = "button, input[type='submit'], [role='button']";
const CONTROLS = "textarea, select, input:not([type='hidden']), [role='combobox']";

/** A lead longer than this many characters is no lead but an article. */
const LEAD = 1500;

/**
 * The elements that may be a form: forms, and what holds fields and a button without being one.
 * @param {Document} document
 * @param {Words} words
 * @returns {HTMLElement[]}
 */
function roots(document, words) {
  const loose = [...document.querySelectorAll("textarea, input[type='email'], select, [role='combobox']")]
    .filter((control) => !control.closest("form"))
    .map((control) => {
      let at = control.parentElement ?? document.body;
      while (at.parentElement && at !== document.body && !sendOf(at, words)) at = at.parentElement;
      return at;
    });
  return [...new Set([...document.forms, ...loose])].filter((root) => root.querySelector(CONTROLS) !== null);
}

/**
 * @param {Element} root
 * @param {Words} words
 * @returns {HTMLElement | undefined} the form's own send button
 */
function sendOf(root, words) {
  const buttons = /** @type {HTMLElement[]} */ ([...root.querySelectorAll(SENDERS)]).filter(isDrawn);
  const says = (/** @type {HTMLElement} */ button) =>
    words.say(
      "send",
      button instanceof HTMLInputElement
        ? button.value
        : (button.getAttribute("aria-label") ?? textOf(button)),
    );
  const submits = buttons.filter((button) => "type" in button && button.type === "submit");
  return (
    submits.find(says) ?? buttons.find(says) ?? (root instanceof HTMLFormElement ? submits.at(-1) : undefined)
  );
}

/**
 * The words before a form's first field that are drawn in its part of the page.
 * @param {HTMLElement} root
 * @returns {string[]} block by block
 */
function leadOf(root) {
  const first = root.querySelector(CONTROLS) ?? root;
  const part = first.closest("[role='dialog'], [role='main'], main") ?? root.parentElement ?? root;
  let length = 0;
  return blocks(part, { until: first }).filter((block) => (length += block.length) <= LEAD);
}

/**
 * What the form calls itself: the headings above its first field, and the window's title.
 * @param {HTMLElement} root
 * @param {Document} document
 */
function titlesOf(root, document) {
  const first = root.querySelector(CONTROLS) ?? root;
  const above = [...document.querySelectorAll(HEADINGS)].filter(
    (heading) =>
      isDrawn(heading) && heading.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const own = above.filter((heading) => root.contains(heading));
  return [...(own.length > 0 ? own : above.slice(-1)).map(textOf), document.title].filter(Boolean);
}

/**
 * @param {string[]} titles
 * @param {string[]} lead
 * @param {Words} words
 */
function subject(titles, lead, words) {
  const called = [...titles, ...lead.slice(0, 1)];
  const both = (/** @type {string} */ text) => words.say("object", text) && words.say("ai", text);
  const stated = lead
    .flatMap(sentences)
    .some((sentence) => words.claim("object", sentence) && words.say("ai", sentence));
  return {
    elsewhere: called.some((title) => words.say("elsewhere", title)),
    named: called.some(both) || (stated && called.some((title) => words.say("object", title))),
    touched: [...titles, ...lead].some((text) => words.say("object", text) || words.say("ai", text)),
  };
}

/** @param {HTMLElement} root @returns {string} the form's own id; "" if it holds none */
const idOf = (root) =>
  /** @type {HTMLInputElement | null} */ (root.querySelector("input[name='support_form_id']"))?.value ?? "";

/**
 * @param {HTMLElement} root
 * @param {URL} url
 */
function addressed(root, url) {
  const id = idOf(root);
  return (id ? formWithId(id) : formAt(url)) ?? "unknown";
}

/**
 * An unlisted form on a host that serves several is the account's that its title names.
 * @param {string[]} titles
 * @param {URL} url
 * @param {Words} words
 */
function kindOf(titles, url, words) {
  if (titles.some((title) => words.say("third-party", title)))
    return forms.find(({ form }) => form === "third-party");
  const ofHost = formOfHost(url);
  if (ofHost?.form !== "meta-account") return ofHost;
  return (
    forms.find(({ name }) => name !== ofHost.name && titles.some((title) => title.includes(name))) ?? ofHost
  );
}

/**
 * @param {{ document: Document, url: URL, words: Words, countryOf: (text: string, value?: string) => string | undefined }} view
 * @returns {FoundForm | undefined}
 */
export function findForm({ document, url, words, countryOf }) {
  for (const root of roots(document, words)) {
    if (!isDrawn(root) || root.querySelector(CODE_FIELD)) continue;
    const known = addressed(root, url);
    if (known === "unknown" && isElsewhere(url)) continue;
    const titles = titlesOf(root, document);
    const about = subject(titles, leadOf(root), words);
    if (about.elsewhere) continue;
    const form = known === "unknown" ? kindOf(titles, url, words) : known.form;
    if (!form) continue;
    const asksMore = form.fields.some(({ fill }) => !fill);
    const fields = fieldsOf({ root, words, countryOf, asksMore });
    const asked = fields.some(({ role }) => role === "about-ai");
    const general = known !== "unknown" && known.general;
    const sure =
      known === "unknown"
        ? about.named || (asked && about.touched)
        : general
          ? asked || about.named
          : about.touched;
    if (!sure || fields.length === 0) continue;
    const why = [
      known === "unknown" ? "title" : "address",
      ...(asked ? ["question"] : []),
      ...fields.map(({ role }) => role),
    ];
    return { form: form.form, id: idOf(root), root, fields, send: sendOf(root, words), why };
  }
  return undefined;
}
