/** Pictures and e-mails that a person added to an objection: kept on this machine, with their SHA-256. */

import { browser } from "../lib/browser.js";
import { octets, sha256 } from "../lib/bytes.js";
import { siftAside, siftEvidence } from "../objection/sound.js";
import { NoRoom, alone, put, setAside } from "./store.js";

/** @typedef {import("../objection/kept.js").Evidence} Evidence */

/** Bytes that evidence leaves to events: a picture can be taken again, a sending is told once. */
const RESERVE = 1_000_000;

/** @param {number} bytes @returns {Promise<boolean>} whether so many more leave the reserve; some browsers set no limit */
async function leavesReserve(bytes) {
  const { local } = browser.storage;
  if (!local.QUOTA_BYTES || !local.getBytesInUse) return true;
  return (await local.getBytesInUse()) + bytes <= local.QUOTA_BYTES - RESERVE;
}

/**
 * @param {(current: Evidence[]) => Evidence[]} amended
 * @returns {Promise<void>} rejected by NoRoom
 */
async function amendEvidence(amended) {
  const stored = await browser.storage.local.get(["evidence", "aside"]);
  const { sound, broken } = siftEvidence(stored["evidence"]);
  await put({ evidence: amended(sound), ...setAside({ aside: siftAside(stored["aside"]), broken }) });
}

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
  await alone(async () => {
    if (!(await leavesReserve(JSON.stringify(added).length)))
      throw new NoRoom("What room is left is for events.");
    await amendEvidence((current) => [...current, added]);
  });
}

/** @param {string} id */
export const removeEvidence = (id) =>
  alone(() => amendEvidence((current) => current.filter((item) => item.id !== id)));
