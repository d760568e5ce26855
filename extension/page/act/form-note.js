/** What the note says on an objection form. */

import { message } from "../../lib/browser.js";

/** @typedef {import("./write-details.js").Field} Field */
/** @typedef {"details" | "undo" | "fill"} Action */

/** @param {Field} field */
function nameOf({ role }) {
  if (role === "about-ai") return message("field_about_ai");
  return message(role === "email-again" ? "field_email" : `field_${role}`);
}

/** @param {Field[]} fields */
const listed = (fields) => new Intl.ListFormat(message("language")).format(new Set(fields.map(nameOf)));

/**
 * @param {object} form
 * @param {import("./write-details.js").Details | null} form.details null: the person has not entered any
 * @param {boolean} form.autofill
 * @param {Field[]} form.filled
 * @param {Field[]} form.refused what did not take what we wrote
 * @param {boolean} form.undone
 * @param {Record<Action, () => void>} does what each of its buttons does
 * @returns {import("./note.js").Text}
 */
export function formNote({ details, autofill, filled, refused, undone }, does) {
  if (!details) {
    const lines = [message("form_no_details_text")];
    return { title: message("form_no_details_title"), lines, actions: { details: does.details } };
  }
  const left = refused.length > 0 ? [message("form_not_filled", listed(refused))] : [];
  if (filled.length > 0) {
    const lines = [message("form_filled_text", listed(filled)), ...left, message("form_send_yourself")];
    return { title: message("form_filled_title"), lines, actions: { undo: does.undo } };
  }
  const title = message("form_found_title");
  const actions = { fill: does.fill };
  if (undone) return { title, lines: [message("form_undone")], actions };
  if (left.length > 0) return { title, lines: [...left, message("form_send_yourself")] };
  if (!autofill) return { title, lines: [message("form_autofill_off")], actions };
  return { title, lines: [message("form_nothing_filled"), message("form_send_yourself")] };
}
