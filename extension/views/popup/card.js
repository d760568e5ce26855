/** One objection in the list: whose, how it stands, what happened when, and what the person can add. */

import { accountName } from "../../catalogue/account.js";
import { message } from "../../lib/browser.js";
import { recordFact } from "../../record/said.js";
import { element } from "../shared/element.js";
import { language } from "../shared/localise.js";
import { eventName, standingName } from "../shared/names.js";
import { accountField, actionButton, actions, deadline, sign } from "../shared/objection-parts.js";

/** @typedef {import("../../objection/states.js").Objection} Objection */
/** @typedef {import("../../objection/states.js").Event} Event */
/** @typedef {import("../../objection/law.js").Law} Law */

const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

/** @param {Event} event */
function line(event) {
  const { at, text } = event;
  return element(
    "li",
    {},
    element("time", { datetime: at }, moment.format(new Date(at))),
    ` ${eventName(event)}`,
    ...(text ? [element("q", {}, text)] : []),
  );
}

/** @param {Objection} objection */
const linkedQuestion = ({ id }) =>
  element(
    "fieldset",
    {},
    element("legend", {}, message("linked_question")),
    element(
      "p",
      { class: "actions" },
      actionButton("linked", message("linked_yes"), () => recordFact(id, "linked")),
      actionButton("separate", message("linked_no"), () => recordFact(id, "separate")),
    ),
  );

/**
 * @param {string} part
 * @param {ReadonlySet<unknown>} open those parts that are
 * @param {HTMLElement} summary
 * @param {...Node} more
 */
function unfolding(part, open, summary, ...more) {
  summary.dataset["part"] = part;
  const made = element("details", {}, summary, ...more);
  made.open = open.has(part);
  return made;
}

/**
 * @param {Objection} objection
 * @param {{ law: Law, now: Date, all: readonly Objection[], open: ReadonlySet<unknown>, ask: boolean }} view `open`: what is unfolded;
 *   `ask`: whether to ask here if the accounts are linked
 */
export function card(objection, { law, now, all, open, ask }) {
  const { id, form, account, state, events } = objection;
  const row = element(
    "summary",
    {},
    sign(objection, law, now),
    element("span", { class: "whose" }, element("strong", {}, accountName(form)), account && ` ${account}`),
    element("span", { "data-state": state }, standingName(objection)),
  );
  const timeline = unfolding(
    `${id} timeline`,
    open,
    element("summary", {}, message("timeline")),
    element("ol", {}, ...events.map(line)),
  );
  const whole = unfolding(
    id,
    open,
    row,
    element(
      "div",
      { class: "more" },
      ...deadline(objection, law, now),
      ...(account ? [] : [accountField(objection)]),
      ...(ask ? [linkedQuestion(objection)] : []),
      element("p", { class: "actions" }, ...actions(objection, all)),
      timeline,
    ),
  );
  // One at a time: opening another closes it.
  whole.name = "objections";
  return element("li", { "data-objection": id }, whole);
}
