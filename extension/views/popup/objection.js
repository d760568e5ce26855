/** One objection in the list: whose, how it stands, what happened when, and what the person can add. */

import { recordPerson, forget, nameAccount, takeBack } from "../../background/said.js";
import { message } from "../../lib/browser.js";
import { answerDue } from "../../objection/deadline.js";
import { standing } from "../../objection/standing.js";
import { BEGUN } from "../../objection/states.js";
import { accountName } from "../shared/begin.js";
import { element } from "../shared/element.js";
import { language } from "../shared/localise.js";

/** @typedef {import("../../objection/states.js").Objection} Objection */
/** @typedef {import("../../objection/states.js").Event} Event */
/** @typedef {import("../../objection/law.js").Law} Law */

const moment = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
const day = new Intl.DateTimeFormat(language, { dateStyle: "long" });

/** @param {string} state one that only a newer version knows is shown as it is written */
const stateName = (state) => message(`state_${state}`) || state;

/** @param {Event} event */
function line({ at, state, by, text }) {
  const said = stateName(state);
  const what = by === "person" ? message("by_person", said) : said;
  return element(
    "li",
    {},
    element("time", { datetime: at }, moment.format(new Date(at))),
    ` ${what}`,
    ...(text ? [element("q", {}, text)] : []),
  );
}

/** @param {Objection} objection @param {Law} law @param {Date} now */
function deadline(objection, law, now) {
  const due = answerDue(objection, law);
  if (!due) return [];
  return [
    element("p", { class: "due" }, message(now > due ? "answer_overdue" : "answer_due", day.format(due))),
  ];
}

/**
 * @param {string} action
 * @param {() => unknown} act
 */
function button(action, act) {
  const made = element(
    "button",
    { type: "button", class: "quiet", "data-action": action },
    message(`action_${action}`),
  );
  made.addEventListener("click", () => void act());
  return made;
}

/** @param {Objection} objection */
function actions({ id, state, events }) {
  if (standing(events).at(-1)?.by === "person") return [button("undo", () => takeBack(id))];
  const begun = BEGUN.includes(state);
  return [
    ...(begun || state === "confirmed" ? [] : [button("confirm", () => recordPerson(id, "confirmed"))]),
    ...(begun || state === "refused" ? [] : [button("refuse", () => recordPerson(id, "refused"))]),
    ...(begun ? [button("forget", () => forget(id))] : []),
  ];
}

/**
 * @param {Objection} objection
 * @param {Law} law
 * @param {Date} now
 * @param {boolean} open whether its timeline was open
 */
export function objectionItem(objection, law, now, open) {
  const { id, form, account, state, events } = objection;
  const name = element("input", {
    name: "account",
    value: account,
    placeholder: message("account_label"),
    "aria-label": message("account_label"),
    maxlength: "60",
  });
  name.addEventListener("change", () => void nameAccount(id, name.value.trim()));
  const timeline = element(
    "details",
    {},
    element("summary", {}, message("timeline")),
    element("ol", {}, ...events.map(line)),
  );
  timeline.open = open;
  return element(
    "li",
    { "data-objection": id },
    element("p", { class: "whose" }, element("strong", {}, accountName(form)), name),
    element("p", { class: "state", "data-state": state }, stateName(state)),
    ...deadline(objection, law, now),
    timeline,
    element("p", { class: "actions" }, ...actions(objection)),
  );
}
