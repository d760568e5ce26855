/**
 * Telling what is sound of what is stored. It may be damaged, half written or from a newer version:
 * what cannot be read is handed back with the reason, and what is merely unknown here stays as it is.
 */

import { faultOf, isObject } from "../lib/shape.js";
import { EVENT, EVIDENCE, OBJECTION, PROFILE } from "./shapes.js";

/** @typedef {import("./states.js").Objection} Objection */
/** @typedef {import("./kept.js").Evidence} Evidence */
/** @typedef {import("./kept.js").Profile} Profile */
/** @typedef {import("./kept.js").Aside} Aside */
/** @typedef {import("./kept.js").Kept} Kept */

/**
 * @param {unknown[]} list
 * @param {import("../lib/shape.js").Shape} shape
 * @param {(place: number, fault: string) => string} told
 * @returns {{ sound: any[], broken: Aside[] }}
 */
function sift(list, shape, told) {
  const faults = list.map((value) => faultOf(value, shape));
  return {
    sound: list.filter((_, place) => !faults[place]),
    broken: faults.flatMap((fault, place) =>
      fault ? [{ why: told(place, fault), value: list[place] }] : [],
    ),
  };
}

/**
 * @param {unknown} stored
 * @returns {{ sound: Objection[], broken: Aside[] }} each objection in the state of its last event
 */
export function siftObjections(stored) {
  if (stored === undefined || stored === null) return { sound: [], broken: [] };
  if (!Array.isArray(stored)) return { sound: [], broken: [{ why: "objections: no list", value: stored }] };
  /** @type {Map<string, Objection>} */
  const sound = new Map();
  /** @type {Aside[]} */
  const broken = [];
  for (const [place, value] of stored.entries()) {
    const fault = faultOf(value, OBJECTION) ?? (sound.has(value.id) ? "id, once more" : undefined);
    const events = sift(fault ? [] : value.events, EVENT, (_, why) => `objection ${value.id}, event: ${why}`);
    const state = events.sound.at(-1)?.state;
    if (fault || !state) {
      broken.push({ why: `objections[${place}]: ${fault ?? "events"}`, value });
      continue;
    }
    broken.push(...events.broken);
    sound.set(value.id, { ...value, state, events: events.sound });
  }
  return { sound: [...sound.values()], broken };
}

/**
 * @param {unknown} stored
 * @returns {{ sound: Evidence[], broken: Aside[] }}
 */
export function siftEvidence(stored) {
  if (stored === undefined || stored === null) return { sound: [], broken: [] };
  if (!Array.isArray(stored)) return { sound: [], broken: [{ why: "evidence: no list", value: stored }] };
  return sift(stored, EVIDENCE, (place, fault) => `evidence[${place}]: ${fault}`);
}

/**
 * @param {unknown} stored
 * @returns {{ sound: Partial<Profile> | undefined, broken: Aside[] }}
 */
export function siftProfile(stored) {
  if (stored === undefined || stored === null) return { sound: undefined, broken: [] };
  if (!isObject(stored)) return { sound: undefined, broken: [{ why: "profile: no object", value: stored }] };
  const entries = Object.entries(stored);
  const broken = entries.filter(([name, value]) => Object.hasOwn(PROFILE, name) && !PROFILE[name]?.(value));
  return {
    sound: Object.fromEntries(entries.filter((entry) => !broken.includes(entry))),
    broken: broken.map(([name, value]) => ({ why: `profile: ${name}`, value })),
  };
}

/**
 * @param {unknown} stored
 * @returns {Aside[]}
 */
export function siftAside(stored) {
  if (stored === undefined || stored === null) return [];
  return Array.isArray(stored) ? stored : [{ why: "aside: no list", value: stored }];
}

/**
 * @param {Record<string, unknown>} stored all that is kept, or was exported
 * @returns {{ kept: Kept, broken: Aside[] }}
 */
export function siftAll(stored) {
  const objections = siftObjections(stored["objections"]);
  const evidence = siftEvidence(stored["evidence"]);
  const profile = siftProfile(stored["profile"]);
  const kept = {
    objections: objections.sound,
    evidence: evidence.sound,
    ...(profile.sound ? { profile: profile.sound } : {}),
    aside: siftAside(stored["aside"]),
  };
  return { kept, broken: [...objections.broken, ...evidence.broken, ...profile.broken] };
}
