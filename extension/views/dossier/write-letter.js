/** Letters that may have to follow: put together from the record, for the person to change and send. */

import { authorityOf, composeLetter } from "../../letters/correspondence.js";
import { writable } from "../../letters/reason.js";
import { message } from "../../lib/browser.js";
import { profile } from "../../record/store.js";
import { onPress } from "../shared/button.js";
import { element } from "../shared/element.js";
import { language } from "../shared/localise.js";
import { languageName } from "../shared/names.js";
import { place } from "../shared/place.js";
import { factsOf } from "./facts.js";

/** @typedef {import("../../objection/states.js").Objection} Objection */
/** @typedef {import("../../catalogue/authorities.js").Authority} Authority */
/** @typedef {import("../../catalogue/letters.js").LetterKind} LetterKind */
/** @typedef {import("../../letters/correspondence.js").Facts} Facts */

/** Characters of an address that every mail program takes. */
const LONGEST = 2000;

/** The letter that most are in need of first. @type {LetterKind} */
const REMINDER = "follow-up";

/** The objection itself, where no form takes it. @type {LetterKind} */
const IN_PLACE = "by-post";

const dialog = place("letter", HTMLDialogElement);
const kind = place("letter-kind", HTMLSelectElement);
const tongue = place("letter-language", HTMLSelectElement);
const subject = place("letter-subject", HTMLInputElement);
const body = place("letter-body", HTMLTextAreaElement);
const copying = place("letter-copy");
const mailing = place("letter-mail", HTMLAnchorElement);

/** @type {Facts} of the objection that is written about */
let facts;

function write() {
  const letter = composeLetter(/** @type {LetterKind} */ (kind.value), tongue.value, facts);
  subject.value = letter.subject;
  body.value = letter.body;
  address();
}

/** Leads to the letter as it stands, which the person may have changed. */
function address() {
  const empty = `mailto:?subject=${encodeURIComponent(subject.value)}`;
  const whole = `${empty}&body=${encodeURIComponent(body.value)}`;
  mailing.href = whole.length > LONGEST ? empty : whole;
  copying.textContent = message("copy");
}

async function copy() {
  await navigator.clipboard.writeText(body.value);
  copying.textContent = message("copied");
}

/** @param {Authority} authority */
function links({ name, complaint, list, why = "", languages, seen }) {
  const tongues = new Intl.DisplayNames(language, { type: "language" });
  const taken = new Intl.ListFormat(language).format(languages.map((tag) => tongues.of(tag) ?? tag));
  return [
    element("a", { href: complaint, target: "_blank" }, name),
    ` (${taken}; ${seen}) `,
    ...(list ? [element("a", { href: list, target: "_blank", lang: languages[0] }, why)] : []),
  ];
}

/** What was never sent is not answered either: all that is left is to send it another way. */
function offerKinds() {
  for (const option of kind.options)
    option.hidden = option.disabled = !facts.sent && option.value !== IN_PLACE;
  kind.value = facts.sent ? REMINDER : IN_PLACE;
}

/** The person's, those in which it is taken at its best, and the one that most can read. @param {Authority} [authority] */
function offerLanguages(authority) {
  const tags = writable([language, ...(authority?.languages ?? []), facts.person.language, "en"]);
  tongue.replaceChildren(...tags.map((tag) => element("option", { value: tag }, languageName(tag))));
}

/** @param {Objection} objection */
export async function offerLetters(objection) {
  facts = factsOf(objection, await profile(), new Date());
  offerKinds();
  const authority = authorityOf(facts.country);
  place("letter-complaint").hidden = !authority;
  place("letter-authority").replaceChildren(...(authority ? links(authority) : []));
  offerLanguages(authority);
  write();
  dialog.showModal();
}

/** To be called once; `offerLetters` then opens the dialog for each. */
export function listenForLetters() {
  for (const choice of [kind, tongue]) choice.addEventListener("change", write);
  onPress(copying, copy);
  // Too long for an address of mail: the person pastes it.
  onPress(mailing, () => mailing.href.includes("&body=") || copy());
  for (const field of [subject, body]) field.addEventListener("input", address);
}
