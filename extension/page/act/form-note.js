/** What the note says on an objection form. */

import { message } from "../../lib/browser.js";

/** @typedef {"details" | "undo" | "fill"} Action */

/** @param {import("./write-details.js").Filled[]} filled */
function listed(filled) {
  const roles = filled.map(({ field }) => field.role).filter((role) => role !== "email-again");
  const names = [...new Set(roles)].map((role) =>
    message(role === "about-ai" ? "field_about_ai" : `field_${role}`),
  );
  return new Intl.ListFormat(message("language")).format(names);
}

/**
 * @param {object} form
 * @param {import("./write-details.js").Details | null} form.details null: the person has not entered any
 * @param {boolean} form.autofill
 * @param {import("./write-details.js").Filled[]} form.filled
 * @param {boolean} form.undone
 * @param {Record<Action, () => void>} does what each of its buttons does
 * @returns {import("./note.js").Text}
 */
export function formNote({ details, autofill, filled, undone }, does) {
  if (!details) {
    const lines = [message("form_no_details_text")];
    return { title: message("form_no_details_title"), lines, actions: { details: does.details } };
  }
  if (filled.length > 0) {
    const lines = [message("form_filled_text", listed(filled)), message("form_send_yourself")];
    return { title: message("form_filled_title"), lines, actions: { undo: does.undo } };
  }
  const title = message("form_found_title");
  if (!autofill && !undone)
    return { title, lines: [message("form_autofill_off")], actions: { fill: does.fill } };
  return { title, lines: [message("form_nothing_filled"), message("form_send_yourself")] };
}
