/** What can be taken along: the data, the deadlines, and all of it with each piece of evidence as it was. */

import { accountTitle } from "../../catalogue/account.js";
import { browser, message } from "../../lib/browser.js";
import { fromBase64 } from "../../lib/bytes.js";
import { zip } from "../../lib/zip.js";
import { calendar } from "../../objection/calendar-file.js";
import { dayOf } from "../../objection/calendar.js";
import { answerDue, sending, zoneOf } from "../../objection/deadline.js";
import { exported } from "../../objection/export.js";
import { everything } from "../../record/everything.js";
import { currentLaws } from "../../record/law.js";
import { element } from "../shared/element.js";
import { plain } from "./plain.js";

/** @typedef {import("../../objection/kept.js").Kept} Kept */
/** @typedef {import("../../objection/kept.js").Evidence} Evidence */

/** Name of the data in an archive. */
export const DATA = "right-to-object.json";

/** Address of what was handed out last: nothing tells when a browser has fetched it, but another press does. */
let handedOut = "";

/** @param {string} suffix @param {string} type @param {BlobPart} content */
function download(suffix, type, content) {
  URL.revokeObjectURL(handedOut);
  const href = URL.createObjectURL(new Blob([content], { type }));
  handedOut = href;
  const today = new Date().toISOString().slice(0, 10);
  element("a", { href, download: `right-to-object-${today}.${suffix}` }).click();
}

/** @param {Kept} kept */
const data = (kept) => exported(kept, { now: new Date(), extension: browser.runtime.getManifest().version });

/** @param {Kept} kept @returns {Promise<string | undefined>} undefined: none runs, and no calendar may be empty */
async function deadlines({ objections }) {
  const lawFor = await currentLaws();
  const entries = objections.flatMap((objection) => {
    const [sent, due] = [sending(objection), answerDue(objection, lawFor(objection))];
    if (!sent || !due) return [];
    const day = dayOf(due, zoneOf(sent)).toISOString().slice(0, 10);
    return [
      { id: objection.id, day, title: message("dossier_calendar", accountTitle(objection)), text: sent.url },
    ];
  });
  return entries.length > 0 ? calendar(entries, new Date()) : undefined;
}

/** What a file is opened by, where its name does not tell: a pasted text has none. */
const ENDINGS = new Map([
  ["message/rfc822", ".eml"],
  ["text/plain", ".txt"],
  ["image/jpeg", ".jpg"],
  ["image/png", ".png"],
  ["image/webp", ".webp"],
]);

/** @param {Evidence} item @param {number} place */
function asFile({ name, type, data }, place) {
  // A name from outside leads to no other folder.
  const safe = name.replace(/[^\p{L}\p{N}._ -]/gu, "_").slice(-100);
  const ending = /\.[a-z]\w{1,4}$/iu.test(safe) ? "" : (ENDINGS.get(type) ?? "");
  return { name: `evidence/${place + 1} ${safe}${ending}`, bytes: fromBase64(data) ?? new Uint8Array() };
}

async function archive() {
  const kept = await everything();
  const ics = await deadlines(kept);
  const texts = {
    ...{ [DATA]: data(kept), "dossier.txt": plain(kept) },
    ...(ics ? { "deadlines.ics": ics } : {}),
  };
  const files = Object.entries(texts).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  return zip([...files, ...kept.evidence.map(asFile)]);
}

export const saveData = async () => download("json", "application/json", data(await everything()));
export async function saveDeadlines() {
  const ics = await deadlines(await everything());
  if (ics) download("ics", "text/calendar", ics);
}
export const saveAll = async () => download("zip", "application/zip", await archive());
