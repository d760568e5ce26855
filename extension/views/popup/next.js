/** One sentence on where the person stands, and one button for what to do next. Pure. */

import { isOverdue } from "../../objection/deadline.js";
import { isSilent } from "../../objection/reminders.js";
import { isBegun } from "../../objection/states.js";
import { summarise } from "../../objection/summary.js";

/** @typedef {import("../../lib/browser.js").MessageKey} MessageKey */
/** @typedef {"access" | "reload" | "details" | "fill" | "direct" | "begin" | "again" | "letters"} Step */
/** @typedef {import("../../objection/states.js").Objection} Objection */
/** @typedef {{ objections: readonly Objection[], lawFor: import("../../objection/law.js").LawFor, now: Date }} Record */
/**
 * @typedef {{ sentence: MessageKey, step?: Step, form?: string, objection?: Objection }} Next `objection`: the one on
 *   record that the sentence is about
 */

/**
 * @param {import("./here.js").Here} here
 * @returns {Next | undefined} undefined: the page in front does not decide
 */
function nextHere({ kind, form = "instagram", links = 0, sent, filled = 0, hasDetails = false }) {
  switch (kind) {
    case "privacy":
      return links > 0 ? { sentence: "here_link" } : { sentence: "here_no_link", step: "direct", form };
    case "form":
      if (sent) return undefined;
      if (!hasDetails) return { sentence: "here_no_details", step: "details" };
      return filled > 0 ? { sentence: "here_filled" } : { sentence: "here_form", step: "fill" };
    case "code":
      return { sentence: "here_code" };
    case "login":
      return { sentence: "here_login" };
    case "unavailable":
      return { sentence: "here_unavailable" };
    case "other":
      return { sentence: "here_unknown" };
    case "silent":
      return { sentence: "here_reload", step: "reload" };
    default:
      return undefined;
  }
}

/**
 * @param {Record} record
 * @returns {Next}
 */
function nextOf({ objections, lawFor, now }) {
  const { need, objection } = summarise(objections, lawFor, now);
  if (!objection) return { sentence: "where_none", step: "begin", form: "instagram" };
  const { form, state } = objection;
  const about = { form, objection };
  if (need === "problem") {
    if (isOverdue(objection, lawFor(objection), now))
      return { sentence: "where_problem_overdue", step: "letters", ...about };
    const sentence = state === "refused" ? "where_problem_refused" : "where_problem_unavailable";
    return { sentence, step: "again", ...about };
  }
  if (need === "running") {
    if (isBegun(objection)) return { sentence: "where_running_begun", step: "again", ...about };
    return { sentence: isSilent(objection, now) ? "where_running_silent" : "where_running_sent", ...about };
  }
  return { sentence: `where_${need}`, ...about };
}

/**
 * @param {{ access: boolean, here: import("./here.js").Here } & Record} view
 * @returns {Next}
 */
export function nextStep({ access, here, ...record }) {
  if (!access) return { sentence: "access_off", step: "access" };
  const there = nextHere(here) ?? nextOf(record);
  if (here.kind !== "looking") return there;
  // Nothing is offered to which the page in front may know better.
  const { step: _, ...standing } = there;
  return standing;
}
