/**
 * What is kept on this machine. `storage.local` is the only truth: it is read each time and no
 * copy is held. One lock serves all our pages and the background, so that no two write at once.
 * What cannot be read moves to `aside` with the next writing, in the same step, and is never dropped.
 */

import { browser } from "../lib/browser.js";
import { siftAside, siftObjections, siftProfile } from "../objection/sound.js";
import { held } from "./held.js";

/** @typedef {import("../objection/states.js").Objection} Objection */
/** @typedef {import("../objection/kept.js").Aside} Aside */
/** @typedef {import("../objection/kept.js").Profile} Profile */

/** The browser would store no more: what was kept before stays as it was. */
export class NoRoom extends Error {}

const readProfile = async () => siftProfile((await browser.storage.local.get("profile"))["profile"]);

async function read() {
  const stored = await browser.storage.local.get(["objections", "profile", "aside", "heeded"]);
  const objections = siftObjections(stored["objections"]);
  const profile = siftProfile(stored["profile"]);
  const aside = siftAside(stored["aside"]);
  const unread = aside.length + objections.broken.length + profile.broken.length;
  return { objections, profile, aside, unread, heeded: Number(stored["heeded"]) || 0 };
}

/** @returns {Promise<Objection[]>} those that can be read */
export const objections = async () => (await read()).objections.sound;

/** @returns {Promise<Partial<Profile> | undefined>} what can be read of it; undefined: none was entered */
export const profile = async () => (await readProfile()).sound;

/**
 * @typedef {"full" | "aside"} Trouble an event waits for room; or more could not be read than the person has heeded
 */

/**
 * All that the popup shows, in one look.
 * @returns {Promise<{ objections: Objection[], profile: Partial<Profile> | undefined, trouble: Trouble | undefined }>}
 */
export async function overview() {
  const [{ objections, profile, unread, heeded }, waiting] = await Promise.all([read(), held()]);
  const trouble = waiting.length > 0 ? "full" : unread > heeded ? "aside" : undefined;
  return { objections: objections.sound, profile: profile.sound, trouble };
}

/** @param {Record<string, unknown>} values @returns {Promise<void>} rejected by NoRoom */
export const put = (values) =>
  browser.storage.local.set(values).catch((error) => {
    throw new NoRoom("The browser's storage is full.", { cause: error });
  });

/** @typedef {{ aside: Aside[], broken: Aside[] }} Unread */

/** @param {Unread} unread @returns {{ aside?: Aside[] }} what of it is to be written */
export function setAside({ aside, broken }) {
  const at = new Date().toISOString();
  return broken.length > 0 ? { aside: [...aside, ...broken.map((one) => ({ at, ...one }))] } : {};
}

/**
 * While nobody else writes.
 * @template T
 * @param {() => Promise<T>} act
 * @returns {Promise<T>}
 */
export const alone = (act) => navigator.locks.request("objections", act);

/**
 * @param {(current: Objection[]) => Objection[]} amended gives back the same list where nothing is to be written
 * @returns {Promise<void>} rejected by NoRoom
 */
export const amendObjections = (amended) =>
  alone(async () => {
    const { objections, aside } = await read();
    const next = amended(objections.sound);
    if (next === objections.sound) return;
    await put({ objections: next, ...setAside({ aside, broken: objections.broken }) });
  });

/** The person has read that something could not be read: it is told anew once there is more of it. */
export const heedAside = () => alone(async () => put({ heeded: (await read()).unread }));

/** @param {Partial<Profile>} next what the person has just said, and nothing else */
export const keepProfile = (next) =>
  alone(async () => {
    const { profile, aside } = await read();
    await put({
      profile: { ...profile.sound, ...next },
      ...setAside({ aside, broken: profile.broken }),
    });
  });
