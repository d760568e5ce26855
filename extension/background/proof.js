/** What shows, long after, where an event took place and with what it was told. */

import { formIdAt } from "../catalogue/address.js";
import catalogue from "../catalogue/day.js";
import { browser } from "../lib/browser.js";
import { zoneHere } from "../objection/calendar.js";

/**
 * @param {import("../objection/states.js").Objection} objection as it stands before the event
 * @param {{ url: string, id?: string, country?: string }} report `id`: the form's own, where the page holds it;
 *   `country`: the person's, as the settings have it
 * @returns {import("../objection/states.js").Proof} an answer stands elsewhere than its form: it has
 *   the id that was known before
 */
export const proofOf = ({ events }, { url, id, country }) => ({
  zone: zoneHere(),
  ...(country ? { country } : {}),
  form: id || formIdAt(url) || (events.findLast(({ proof }) => proof?.form)?.proof?.form ?? ""),
  version: browser.runtime.getManifest().version,
  catalogue,
});
