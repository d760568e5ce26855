/**
 * Telling what is sound of what is stored. It may be damaged, half written or from a newer version:
 * what cannot be read is handed back with the reason, and what is merely unknown here stays as it is.
 *
 * @typedef {import("./states.js").Objection} Objection
 * @typedef {import("./kept.js").Evidence} Evidence
 * @typedef {import("./kept.js").Profile} Profile
 * @typedef {import("./kept.js").Aside} Aside
 * @typedef {Record<string, (value: unknown) => boolean>} Shape
 */

const isText = (/** @type {unknown} */ value) => typeof value === "string";
const isName = (/** @type {unknown} */ value) => isText(value) && value !== "";
const isTime = (/** @type {any} */ value) => isText(value) && !Number.isNaN(Date.parse(value));
const isSaid = (/** @type {unknown} */ value) => value === undefined || isText(value);
const isSwitch = (/** @type {unknown} */ value) => typeof value === "boolean";
const isObject = (/** @type {unknown} */ value) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @type {Set<unknown>} asking about one takes long, and every event names its own */
const zones = new Set();

/** A time zone that nobody knows would stop everything that tells time. @param {any} value */
function isZone(value) {
  try {
    if (!zones.has(value) && isName(value) && new Intl.DateTimeFormat("en", { timeZone: value }))
      zones.add(value);
    return zones.has(value);
  } catch {
    return false;
  }
}

const isProof = (/** @type {any} */ value) =>
  value === undefined || !faultOf(value, { zone: isZone, form: isText, version: isText, catalogue: isText });

/** @type {Shape} */
const OBJECTION = { id: isName, form: isName, account: isText, events: Array.isArray };
/** @type {Shape} */
const EVENT = {
  at: isTime,
  state: isName,
  url: isText,
  by: isName,
  text: isSaid,
  fact: isSaid,
  proof: isProof,
};
/** @type {Shape} */
const EVIDENCE = {
  ...{ id: isName, objection: isName, at: isTime, name: isText, type: isText, data: isText },
  ...{ kind: (value) => value === "picture" || value === "mail", size: Number.isSafeInteger, sha256: isName },
  ...{ subject: isSaid, sender: isSaid, sent: (value) => value === undefined || isTime(value) },
};
/** @type {Shape} */
const PROFILE = {
  country: isText,
  email: isText,
  situation: isText,
  own: isText,
  language: isText,
  reason: isText,
  autofill: isSwitch,
};

/**
 * @param {any} value
 * @param {Shape} shape
 * @returns {string | undefined} the first property that is not as it should be; undefined: all are
 */
function faultOf(value, shape) {
  if (!isObject(value)) return "no object";
  return Object.entries(shape).find(([name, holds]) => !holds(value[name]))?.[0];
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
    const events = fault ? [] : value.events.filter((/** @type {any} */ event) => !faultOf(event, EVENT));
    const state = events.at(-1)?.state;
    if (fault || !state) {
      broken.push({ why: `objections[${place}]: ${fault ?? "events"}`, value });
      continue;
    }
    for (const event of value.events) {
      const why = faultOf(event, EVENT);
      if (why) broken.push({ why: `objection ${value.id}, event: ${why}`, value: event });
    }
    sound.set(value.id, { ...value, state, events });
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
  const faults = stored.map((value) => faultOf(value, EVIDENCE));
  return {
    sound: stored.filter((_, place) => !faults[place]),
    broken: faults.flatMap((fault, place) =>
      fault ? [{ why: `evidence[${place}]: ${fault}`, value: stored[place] }] : [],
    ),
  };
}

/**
 * @param {unknown} stored
 * @returns {{ sound: Partial<Profile> | undefined, broken: Aside[] }}
 */
export function siftProfile(stored) {
  if (stored === undefined || stored === null) return { sound: undefined, broken: [] };
  if (!isObject(stored)) return { sound: undefined, broken: [{ why: "profile: no object", value: stored }] };
  const entries = Object.entries(/** @type {object} */ (stored));
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
