/** All that is kept on this machine, at once: to take along, to bring back, to delete whole or in part. */

import { browser } from "../lib/browser.js";
import { merged } from "../objection/merge.js";
import { siftAll } from "../objection/sound.js";
import { isBegun } from "../objection/states.js";
import { alone, put, setAside } from "./store.js";

/** @typedef {import("../objection/kept.js").Kept} Kept */

/** @returns {Promise<Kept>} what cannot be read stands in `aside` */
export async function everything() {
  const stored = await browser.storage.local.get(["objections", "evidence", "profile", "aside"]);
  const { kept, broken } = siftAll(stored);
  return { ...kept, ...setAside({ aside: kept.aside, broken }) };
}

/**
 * @param {Kept} theirs
 * @param {import("../objection/merge.js").Unite} unite
 * @returns {Promise<void>} rejected by NoRoom: then all stays as it was
 */
export const restore = (theirs, unite) =>
  alone(async () => put({ ...merged(await everything(), theirs, unite) }));

/**
 * Only what was never sent is forgotten, with the pictures of it: the rest is evidence.
 * @param {string} id of the objection
 * @returns {Promise<void>} rejected by NoRoom
 */
export const forget = (id) =>
  alone(async () => {
    const { objections, evidence, ...kept } = await everything();
    const left = objections.filter((objection) => objection.id !== id || !isBegun(objection));
    if (left.length === objections.length) return;
    await put({ objections: left, evidence: evidence.filter((item) => item.objection !== id), ...kept });
  });

/** What is held until the browser closes goes first: as soon as there is room, it would be kept. */
export const eraseEverything = () =>
  alone(async () => {
    await browser.storage.session.clear();
    await browser.storage.local.clear();
  });
