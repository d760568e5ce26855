/** What popup and dossier alike show of an objection, and let a person say of it. */

import { message } from "../../lib/browser.js";
import { daysBetween } from "../../objection/calendar.js";
import { answerDue, sending, zoneOf } from "../../objection/deadline.js";
import { mayBeReplaced } from "../../objection/replacing.js";
import { isReplaced, stateBefore } from "../../objection/standing.js";
import { isBegun } from "../../objection/states.js";
import { summarise } from "../../objection/summary.js";
import { forget } from "../../record/everything.js";
import { nameAccount, recordFact, recordPerson, takeBack } from "../../record/said.js";
import { button } from "./button.js";
import { element } from "./element.js";
import { language } from "./localise.js";
import { attempt } from "./trouble.js";

/** @typedef {import("../../objection/states.js").Objection} Objection */
/** @typedef {import("../../objection/law.js").Law} Law */

const distance = new Intl.RelativeTimeFormat(language, { numeric: "auto" });

/**
 * How it stands, as on the toolbar: for the eyes, beside the words that say the same.
 * @param {Objection} objection
 * @param {Law} law
 * @param {Date} now
 */
export function sign(objection, law, now) {
  const { need, badge } = summarise([objection], () => law, now);
  return element("span", { class: "sign", "data-need": need, "aria-hidden": "true" }, badge);
}

/** @param {Objection} objection */
export function accountField({ id, account }) {
  const label = message("account_label");
  const field = element("input", {
    ...{ name: "account", value: account, maxlength: "60" },
    ...{ placeholder: label, "aria-label": label },
  });
  field.addEventListener("change", () => void attempt(() => nameAccount(id, field.value.trim())));
  return field;
}

/** @param {Objection} objection @param {Law} law @param {Date} now */
export function deadline(objection, law, now) {
  const [due, sent] = [answerDue(objection, law), sending(objection)];
  if (!due || !sent) return [];
  const zone = zoneOf(sent);
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: zone });
  const when = `${day.format(due)} (${distance.format(daysBetween(now, due, zone), "day")})`;
  return [element("p", { class: "due" }, message(now > due ? "answer_overdue" : "answer_due", when))];
}

/**
 * @param {string} action
 * @param {string} label
 * @param {() => unknown} act
 */
export const actionButton = (action, label, act) =>
  button({ class: "quiet", "data-action": action }, label, act);

/** @param {"confirm" | "refuse" | "replace" | "forget" | "undo"} action @param {() => unknown} act */
const choice = (action, act) => actionButton(action, message(`action_${action}`), act);

/**
 * What can be said, also after the person's own word: by e-mail, a yes may come after a no.
 * @param {Objection} objection
 * @param {readonly Objection[]} all
 */
export function actions(objection, all) {
  const { id, state, events } = objection;
  const undo = stateBefore(events) ? [choice("undo", () => takeBack(id))] : [];
  if (isReplaced(events)) return undo;
  const begun = isBegun(objection);
  return [
    ...(begun || state === "confirmed" ? [] : [choice("confirm", () => recordPerson(id, "confirmed"))]),
    ...(begun || state === "refused" ? [] : [choice("refuse", () => recordPerson(id, "refused"))]),
    ...(mayBeReplaced(objection, all) ? [choice("replace", () => recordFact(id, "replaced"))] : []),
    ...(begun ? [choice("forget", () => forget(id))] : []),
    ...undo,
  ];
}
