/** Adding an e-mail of Meta's to an objection: a file of a mail program, or a pasted text. */

import { message } from "../../lib/browser.js";
import { toBase64 } from "../../lib/bytes.js";
import { readMail } from "../../objection/mail.js";
import { addEvidence } from "../../record/evidence.js";
import { onPress } from "../shared/button.js";
import { place } from "../shared/place.js";

/** Bytes. */
const LARGEST = 5_000_000;

const dialog = place("mail", HTMLDialogElement);
const file = place("mail-file", HTMLInputElement);
const text = place("mail-text", HTMLTextAreaElement);
const error = place("mail-error");

/** The objection that is asked for. */
let objection = "";

/** @param {string} id of the objection */
export function askForMail(id) {
  objection = id;
  file.value = text.value = error.textContent = "";
  dialog.showModal();
}

/** @returns {Promise<{ name: string, bytes: Uint8Array } | undefined>} undefined: nothing to keep */
async function chosen() {
  const [picked] = file.files ?? [];
  const bytes = picked && picked.size <= LARGEST ? new Uint8Array(await picked.arrayBuffer()) : undefined;
  if (picked) return bytes && { name: picked.name, bytes };
  const pasted = new TextEncoder().encode(text.value);
  const fits = text.value.trim() !== "" && pasted.length <= LARGEST;
  return fits ? { name: message("dossier_mail_pasted"), bytes: pasted } : undefined;
}

/** @param {string} id of the objection, which may be another by the time the file is read */
async function keep(id) {
  const mail = await chosen();
  error.textContent = mail ? "" : message("dossier_mail_none");
  if (!mail) return;
  const head = readMail(new TextDecoder().decode(mail.bytes));
  const type = head.sender ? "message/rfc822" : "text/plain";
  await addEvidence(id, {
    ...{ kind: "mail", name: mail.name, type, data: toBase64(mail.bytes) },
    ...head,
  });
  dialog.close();
}

export const offerMail = () => onPress(place("mail-keep"), () => keep(objection));
