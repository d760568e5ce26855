/** The pictures and e-mails that belong to an objection, each with what it can be told by. */

import { message } from "../../lib/browser.js";
import { caseNumber } from "../../objection/mail.js";
import { removeEvidence } from "../../record/evidence.js";
import { button } from "../shared/button.js";
import { element } from "../shared/element.js";
import { language } from "../shared/localise.js";

/** @typedef {import("../../objection/kept.js").Evidence} Evidence */

const moment = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" });

/** @param {string} at ISO 8601 */
const time = (at) => element("time", { datetime: at }, moment.format(new Date(at)));

/** Only these are drawn; a file may come from anywhere. */
const PICTURE = /^image\/(?:png|jpeg|webp)$/;

/** @param {Evidence} item */
function picture({ type, data, name }) {
  if (!PICTURE.test(type)) return [];
  return [element("img", { src: `data:${type};base64,${data}`, alt: name })];
}

/** @param {Evidence} item */
function mail({ subject = "", sender = "", sent }) {
  const number = caseNumber(subject);
  return [
    element("strong", {}, subject || message("dossier_mail")),
    ...(sender ? [element("p", {}, sender)] : []),
    ...(sent ? [element("p", {}, time(sent))] : []),
    ...(number ? [element("p", {}, message("dossier_number", number))] : []),
  ];
}

/** @param {Evidence} item */
function proof(item) {
  return element(
    "li",
    { "data-evidence": item.id },
    ...(item.kind === "mail" ? mail(item) : picture(item)),
    element("p", { class: "hint" }, `${item.name} · `, time(item.at)),
    element("p", { class: "hint sum" }, `SHA-256 ${item.sha256}`),
    button({ class: "link screen" }, message("dossier_remove"), () => removeEvidence(item.id)),
  );
}

/** @param {readonly Evidence[]} items */
export const proofs = (items) =>
  items.length === 0
    ? []
    : [
        element("h3", {}, message("dossier_evidence")),
        element("ul", { class: "proofs" }, ...items.map(proof)),
      ];
