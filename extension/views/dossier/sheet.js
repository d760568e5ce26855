/** One objection on one sheet: whose, how it stands, what happened when, and what proves it. */

import { accountName } from "../../catalogue/account.js";
import { message } from "../../lib/browser.js";
import { extensionOf } from "../../objection/deadline.js";
import { isReplaced } from "../../objection/standing.js";
import { awaitsAnswer } from "../../objection/states.js";
import { recordFact } from "../../record/said.js";
import { element } from "../shared/element.js";
import { standingName } from "../shared/names.js";
import { accountField, actionButton, actions, deadline, sign } from "../shared/objection-parts.js";
import { askForMail } from "./add-mail.js";
import { proofs } from "./proofs.js";
import { timeline } from "./timeline.js";
import { offerLetters } from "./write-letter.js";

/** @typedef {import("../../objection/states.js").Objection} Objection */
/** @typedef {import("../../objection/law.js").Law} Law */
/** @typedef {import("../../objection/kept.js").Evidence} Evidence */

/**
 * @param {Objection} objection
 * @param {{ law: Law, now: Date, all: readonly Objection[], evidence: readonly Evidence[] }} beside
 */
export function sheet(objection, { law, now, all, evidence }) {
  const { id, form, state, events } = objection;
  const mine = evidence.filter((item) => item.objection === id);
  return element(
    "article",
    { class: "sheet", "data-objection": id },
    element("h2", { class: "whose" }, element("span", {}, accountName(form)), accountField(objection)),
    element("p", { "data-state": state }, sign(objection, law, now), standingName(objection)),
    ...deadline(objection, law, now),
    element("h3", {}, message("timeline")),
    timeline(events),
    ...proofs(mine),
    element(
      "p",
      { class: "actions screen" },
      ...(isReplaced(events)
        ? []
        : [actionButton("letter", message("dossier_letter"), () => offerLetters(objection))]),
      actionButton("add-mail", message("dossier_mail_add"), () => askForMail(id)),
      ...(awaitsAnswer(objection) && law.extension && !extensionOf(objection)
        ? [actionButton("extended", message("dossier_extended"), () => recordFact(id, "extended"))]
        : []),
      ...actions(objection, all),
    ),
  );
}
