/**
 * Which tab works on which objection, for as long as the browser runs: two tabs may be logged in
 * to two accounts. After a restart nothing is known and the objection itself decides.
 */

import { pageAt } from "../catalogue/address.js";
import { browser } from "../lib/browser.js";
import { objections } from "./store.js";

const KEY = "tabs";

/** @returns {Promise<Record<string, string>>} tab id to objection id */
async function tabs() {
  const { [KEY]: known } = await browser.storage.session.get(KEY);
  return known ?? {};
}

/** @param {string} tab */
async function isOnOurPages(tab) {
  const { url = "" } = await browser.tabs.get(Number(tab)).catch(() => ({ url: "" }));
  return URL.canParse(url) && pageAt(new URL(url)) !== undefined;
}

/**
 * @param {number} tab
 * @returns {Promise<{ mine: string | undefined, taken: string[] }>} the objection this tab works on,
 *   and those that other tabs do; a tab that went to other sites works on none
 */
export async function work(tab) {
  const { [tab]: mine, ...others } = await tabs();
  const open = await Promise.all(Object.keys(others).map(isOnOurPages));
  return { mine, taken: Object.values(others).filter((_, place) => open[place]) };
}

/**
 * @param {string} objection
 * @returns {Promise<number | undefined>} the tab that works on it, if there is one on our pages still
 */
export async function tabOf(objection) {
  const [tab] = Object.entries(await tabs()).find(([, id]) => id === objection) ?? [];
  return tab !== undefined && (await isOnOurPages(tab)) ? Number(tab) : undefined;
}

/**
 * @param {number} tab
 * @param {string | undefined} objection undefined: the tab was closed
 */
export const bind = (tab, objection) =>
  navigator.locks.request(KEY, async () => {
    const { [tab]: _, ...others } = await tabs();
    await browser.storage.session.set({ [KEY]: objection ? { ...others, [tab]: objection } : others });
  });

/**
 * @param {number} tab
 * @param {string} form
 * @returns {Promise<string | undefined>} id of the objection that this tab works on, or else the newest of that form
 */
export async function workedOn(tab, form) {
  const { mine } = await work(tab);
  const ofForm = (await objections()).filter((objection) => objection.form === form);
  return (ofForm.find(({ id }) => id === mine) ?? ofForm.at(-1))?.id;
}
