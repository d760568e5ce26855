/** Pictures and e-mails that a person added to an objection: kept on this machine, with their SHA-256. */

import { octets, sha256 } from "../lib/bytes.js";
import { changeEvidence } from "./store.js";

/** @typedef {import("../objection/kept.js").Evidence} Evidence */

/**
 * @param {string} objection id
 * @param {Omit<Evidence, "id" | "objection" | "at" | "size" | "sha256">} item
 * @returns {Promise<void>} rejected by NoRoom
 */
export async function addEvidence(objection, item) {
  const bytes = octets(atob(item.data));
  const added = {
    id: crypto.randomUUID(),
    objection,
    at: new Date().toISOString(),
    ...item,
    size: bytes.length,
    sha256: await sha256(bytes),
  };
  await changeEvidence((current) => [...current, added]);
}

/** @param {string} id */
export const removeEvidence = (id) => changeEvidence((current) => current.filter((item) => item.id !== id));
