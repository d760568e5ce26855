/** What happened when: each event as it would be told to an authority. */

import { message } from "../../lib/browser.js";
import { onceEach } from "../../lib/once-each.js";
import { zoneOf } from "../../objection/deadline.js";
import { element } from "../shared/element.js";
import { language } from "../shared/localise.js";
import { eventName } from "../shared/names.js";

/** @typedef {import("../../objection/states.js").Event} Event */

const clockIn = onceEach(
  (/** @type {string} */ timeZone) =>
    new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "long", timeZone }),
);

/** @param {Event} event @returns {string} on the clock of the place where it happened */
const local = (event) => clockIn(zoneOf(event)).format(new Date(event.at));

/** @param {Event} event @returns {string} what happened, and where that was seen */
export const what = (event) =>
  event.by === "person" ? eventName(event) : message("dossier_by_page", eventName(event));

/** @param {Event} event */
function words(event) {
  const { state, text, receipt } = event;
  if (!text) return [];
  const isTheirs = state === "sent" && !receipt;
  const label = message(isTheirs ? "dossier_words_sent" : "dossier_words_page");
  return [element("p", { class: "hint" }, label), element("blockquote", {}, text)];
}

/** @param {Event} event @returns {string[]} where it happened, and by what it was recorded */
export const origin = ({ url, proof }) => [
  ...(url ? [url] : []),
  ...(proof ? [message("dossier_recorded", proof.form || "–", proof.version, proof.catalogue)] : []),
];

/** @param {Event} event */
const line = (event) =>
  element(
    "li",
    {},
    element("strong", {}, what(event)),
    element("p", {}, element("time", { datetime: event.at }, local(event)), ` · ${event.at}`),
    ...words(event),
    ...origin(event).map((told) => element("p", { class: "hint origin" }, told)),
  );

/** @param {readonly Event[]} events */
export const timeline = (events) => element("ol", { class: "events" }, ...events.map(line));
