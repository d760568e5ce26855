/** Is there an objection form on this page, and which? */

import { isElsewhere } from "../../catalogue/address.js";
import { BUTTONS, wordsOn } from "../../lib/buttons.js";
import { all, drawnTextOf, find } from "../../lib/dom.js";
import { isDrawn } from "../../lib/visible.js";
import { isAnsweredNo } from "./about-ai.js";
import { addressed, idOf, kindOf } from "./addressed.js";
import { headingsAbove, introOf, titlesOf } from "./called.js";
import { CODE_FIELD } from "./code.js";
import { candidatesIn, fieldsOf } from "./fields.js";
import { asksPassword, demandsLogin } from "./login.js";
import { roots } from "./roots.js";
import { sendOf } from "./send-button.js";
import { isSentElsewhere } from "./sent-to.js";
import { isObjection, subject } from "./subject.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {import("./fields.js").Field} Field */
/** @typedef {import("./about-ai.js").Asking} Asking */
/** @typedef {{ document: Document, url: URL, words: Words, countryOf: import("./countries.js").CountryOf }} View */
/** @typedef {{ form: string, id: string, root: HTMLElement, fields: Field[], send: HTMLElement | undefined, why: string[] }} FoundForm */

/** A page with more forms than these has them for a list of things, or to cost us time. */
const MOST = 50;

/**
 * An e-mail address alone is asked for by newsletters and logins too: then only the form's own title tells.
 * @param {Field[]} fields
 */
const isBare = (fields) => fields.every(({ role }) => role === "email" || role === "email-again");

/**
 * Whether nothing holds it together: no form, no button, no explanation.
 * @param {HTMLElement} root
 * @param {Field[]} fields
 */
const isLoose = (root, fields) =>
  !(root instanceof HTMLFormElement) && !fields.some(({ role }) => role === "reason");

/**
 * @param {HTMLElement} root
 * @param {View & { above: () => import("./called.js").Above }} view `above`: read once for all forms of the page
 * @returns {FoundForm | undefined} undefined: it is no objection, or cannot be told
 */
function read(root, { document, url, words, countryOf, above }) {
  if (!isDrawn(root) || find(root, CODE_FIELD)) return undefined;
  const candidates = candidatesIn({ root, words, countryOf });
  if (candidates.length === 0 || asksPassword(root, document) || isSentElsewhere(root, document))
    return undefined;
  const known = addressed(root, url);
  if (known === "unknown" && isElsewhere(url)) return undefined;
  const [titles, intro, window] = [titlesOf(root, above()), introOf(root), document.title];
  const form = known === "unknown" ? kindOf([...titles, window], url, words) : known.form;
  if (!form) return undefined;
  const fields = fieldsOf(candidates, { root, words, countryOf, asksMore: form.asksMore });
  if (fields.length === 0) return undefined;
  const question = fields.find(({ role }) => role === "about-ai");
  if (question && isAnsweredNo(/** @type {Asking} */ (question.control), { root, words })) return undefined;
  const [asked, more] = [question !== undefined, !isBare(fields)];
  // Where other requests are made too, the objection has to be one of them.
  if (form.asksMore && !words.say("object", drawnTextOf(root))) return undefined;
  const address = known === "unknown" ? known : known.general ? "general" : "own";
  if (!isObjection(address, { ...subject({ titles, intro, window }, words), asked, more })) return undefined;
  const send = sendOf(root, words);
  if (!send && isLoose(root, fields)) return undefined;
  const near = () => [...titles, ...intro, ...all(root, BUTTONS).map(wordsOn)];
  if (!more && near().some((text) => demandsLogin(text, words))) return undefined;
  const why = [
    known === "unknown" ? "title" : "address",
    ...(asked ? ["question"] : []),
    ...fields.map(({ role }) => role),
  ];
  return { form: form.form, id: idOf(root), root, fields, send, why };
}

/** How many different things a form asks for. @param {FoundForm} found */
const breadth = ({ fields }) => new Set(fields.map(({ role }) => role)).size;

/**
 * @param {View} view
 * @returns {FoundForm | undefined} of several, the one that asks for most of what an objection asks for
 */
export function findForm(view) {
  /** @type {import("./called.js").Above | undefined} */
  let headings;
  const above = () => (headings ??= headingsAbove(view.document));
  const parts = roots(view.document, view.words).slice(0, MOST);
  const found = parts.map((part) => read(part, { ...view, above }));
  return found.filter((form) => form !== undefined).sort((a, b) => breadth(b) - breadth(a))[0];
}
