/** Letters that may have to follow: put together from the record, for the person to change and send. */

import { profile } from "../../background/store.js";
import { lawOf } from "../../catalogue/law.js";
import { message } from "../../lib/browser.js";
import { authorityOf, composeLetter } from "../../letters/correspondence.js";
import { dayOf, endOf } from "../../objection/calendar.js";
import { answerDue, sending, zoneOf } from "../../objection/deadline.js";
import { element } from "../shared/element.js";
import { language } from "../shared/localise.js";
import { accountName } from "../shared/names.js";

/** @typedef {import("../../objection/states.js").Objection} Objection */
/** @typedef {import("../../letters/correspondence.js").Facts} Facts */

/** Characters of an address that every mail program takes. */
const LONGEST = 2000;

const place = (/** @type {string} */ name) => /** @type {any} */ (document.getElementById(`letter${name}`));

/** @type {Facts} of the objection that is written about */
let facts;

/** @param {Objection} objection @returns {Promise<Facts>} */
async function factsOf(objection) {
  const { country = "", email = "", reason = "" } = (await profile()) ?? {};
  const sent = objection.events.findLast(({ state, fact }) => state === "sent" && !fact);
  const due = answerDue(objection, lawOf(country));
  const awaited = sending(objection);
  const answered = objection.events.findLast(({ state }) => state === "refused");
  return {
    country,
    account: [objection.account, accountName(objection.form), email],
    text: sent?.text || reason,
    ...(sent ? { sent: new Date(sent.at) } : {}),
    ...(due && awaited ? { due: endOf(dayOf(due, zoneOf(awaited)), "UTC") } : {}),
    ...(answered?.text ? { answer: answered.text } : {}),
    today: new Date(),
  };
}

function write() {
  const { subject, body } = composeLetter(place("-kind").value, place("-language").value, facts);
  place("-subject").value = subject;
  place("-body").value = body;
  address();
}

/** Leads to the letter as it stands, which the person may have changed. */
function address() {
  const [subject, body] = [place("-subject").value, place("-body").value];
  const empty = `mailto:?subject=${encodeURIComponent(subject)}`;
  const whole = `${empty}&body=${encodeURIComponent(body)}`;
  place("-mail").href = whole.length > LONGEST ? empty : whole;
  place("-copy").textContent = message("copy");
}

async function copy() {
  await navigator.clipboard.writeText(place("-body").value);
  place("-copy").textContent = message("copied");
}

/** @param {import("../../catalogue/authorities.js").Authority} authority */
function link({ name, complaint, languages, seen }) {
  const tongues = new Intl.DisplayNames(language, { type: "language" });
  const taken = new Intl.ListFormat(language).format(languages.map((tag) => tongues.of(tag) ?? tag));
  return [element("a", { href: complaint, target: "_blank" }, name), ` (${taken}; ${seen})`];
}

/** @param {Objection} objection */
export async function offerLetters(objection) {
  facts = await factsOf(objection);
  const authority = authorityOf(facts.country);
  place("-complaint").hidden = !authority;
  place("-authority").replaceChildren(...(authority ? link(authority) : []));
  const tags = [...new Set([language, "en"])];
  const name = (/** @type {string} */ tag) => new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  place("-language").replaceChildren(...tags.map((tag) => element("option", { value: tag }, name(tag))));
  write();
  place("").showModal();
}

export function listenForLetters() {
  for (const name of ["-kind", "-language"]) place(name).addEventListener("change", write);
  place("-copy").addEventListener("click", copy);
  // Too long for an address of mail: the person pastes it.
  place("-mail").addEventListener("click", () => !place("-mail").href.includes("&body=") && copy());
  for (const name of ["-subject", "-body"]) place(name).addEventListener("input", address);
}
