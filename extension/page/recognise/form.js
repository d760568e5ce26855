/** Is there an objection form on this page, and which? */

import { formAt, formOfHost, formWithId, isElsewhere, isOfOtherHost } from "../../catalogue/address.js";
import forms from "../../catalogue/forms.js";
import { find } from "../../lib/dom.js";
import { textOf } from "../../lib/reading.js";
import { isDrawn } from "../../lib/visible.js";
import { isAnsweredNo } from "./about-ai.js";
import { CODE_FIELD } from "./code.js";
import { fieldsOf } from "./fields.js";
import { asksPassword, demandsLogin } from "./login.js";
import { roots } from "./roots.js";
import { sendOf } from "./send-button.js";
import { isSentElsewhere } from "./sent-to.js";
import { leadOf, subject, titlesOf } from "./subject.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {import("./fields.js").Field} Field */
/** @typedef {import("./about-ai.js").Asking} Asking */
/** @typedef {import("../../catalogue/address.js").Known} Known */
/** @typedef {{ document: Document, url: URL, words: Words, countryOf: import("./countries.js").CountryOf }} View */
/** @typedef {{ form: string, id: string, root: HTMLElement, fields: Field[], send: HTMLElement | undefined, why: string[] }} FoundForm */

/** As Meta numbers its forms. */
const ID = /^\d{1,30}$/u;

/** @param {HTMLElement} root @returns {string} the form's own id; "" if it holds none */
function idOf(root) {
  const held = /** @type {HTMLInputElement | null} */ (find(root, "input[name='support_form_id']"))?.value;
  return held && ID.test(held) ? held : "";
}

/**
 * By the form's own id, or else by the page's address. Which account objects is the host's to say:
 * it is the one that the person is logged in to there.
 * @param {HTMLElement} root
 * @param {URL} url
 * @returns {Known | "unknown"}
 */
function addressed(root, url) {
  const id = idOf(root);
  const own = id ? formWithId(id) : formAt(url);
  return (own && isOfOtherHost(own.form, url) ? formAt(url) : own) ?? "unknown";
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
 * An e-mail address alone is asked for by newsletters and logins too: then only the form's own title tells.
 * @param {Field[]} fields
 */
const isBare = (fields) => fields.every(({ role }) => role === "email" || role === "email-again");

/**
 * The less an address says, the more the words must. At one that nobody listed, the form is called an
 * objection and asks for more than an e-mail address, or it asks whether it is about AI. A general form
 * asks that or is called an objection. A known one only has to be about AI, by its title where it asks
 * for an e-mail address alone.
 * @param {Known | "unknown"} known
 * @param {import("./subject.js").Subject} about
 * @param {{ asked: boolean, bare: boolean }} fields `asked`: whether it is about AI is one of them
 */
function isObjection(known, about, { asked, bare }) {
  if (known === "unknown") return (about.named && !bare) || (asked && about.touched);
  if (known.general) return asked || about.named;
  return about.ai && (about.titled || !bare);
}

/**
 * @param {HTMLElement} root
 * @param {View} view
 * @returns {FoundForm | undefined} undefined: it is no objection, or cannot be told
 */
function read(root, { document, url, words, countryOf }) {
  if (!isDrawn(root) || find(root, CODE_FIELD) || asksPassword(root, document)) return undefined;
  if (isSentElsewhere(root, document)) return undefined;
  const known = addressed(root, url);
  if (known === "unknown" && isElsewhere(url)) return undefined;
  const [titles, lead, window] = [titlesOf(root, document), leadOf(root), document.title];
  const about = subject({ titles, lead, window }, words);
  if (about.elsewhere) return undefined;
  const form = known === "unknown" ? kindOf([...titles, window], url, words) : known.form;
  if (!form) return undefined;
  const fields = fieldsOf({ root, words, countryOf, asksMore: form.asksMore });
  const question = fields.find(({ role }) => role === "about-ai");
  if (question && isAnsweredNo(/** @type {Asking} */ (question.control), { root, words })) return undefined;
  const asked = question !== undefined;
  const bare = isBare(fields);
  if (fields.length === 0 || !isObjection(known, about, { asked, bare })) return undefined;
  const send = sendOf(root, words);
  const near = [...titles, ...lead, send ? textOf(send) : ""];
  if (bare && near.some((text) => demandsLogin(text, words))) return undefined;
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
  const found = roots(view.document, view.words).map((root) => read(root, view));
  return found.filter((form) => form !== undefined).sort((a, b) => breadth(b) - breadth(a))[0];
}
