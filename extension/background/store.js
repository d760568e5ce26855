/**
 * What is kept on this machine. `storage.local` is the only truth: it is read each time and no
 * copy is held. One lock serves all our pages and the background, so that no two write at once.
 */

import { browser } from "../lib/browser.js";

/** @typedef {import("../objection/states.js").Objection} Objection */
/** @typedef {{ country: string, email: string, situation: string, reason: string, autofill: boolean }} Profile */

/** @returns {Promise<Objection[]>} */
export async function objections() {
  const { objections: stored } = await browser.storage.local.get("objections");
  return Array.isArray(stored) ? stored : [];
}

/** @returns {Promise<Profile | undefined>} */
export async function profile() {
  const { profile: stored } = await browser.storage.local.get("profile");
  return stored;
}

/**
 * @template T
 * @param {(current: Objection[]) => { next: Objection[], result: T }} change
 * @returns {Promise<T>}
 */
export const change = (change) =>
  navigator.locks.request("objections", async () => {
    const current = await objections();
    const { next, result } = change(current);
    if (next !== current) await browser.storage.local.set({ objections: next });
    return result;
  });

/** @param {Profile} next */
export const keepProfile = (next) => browser.storage.local.set({ profile: next });
