/** What an objection, an event, a piece of evidence and a person's details must be to be read. */

/** @typedef {Record<string, (value: unknown) => boolean>} Shape what holds of each property */

const isText = (/** @type {unknown} */ value) => typeof value === "string";
const isName = (/** @type {unknown} */ value) => isText(value) && value !== "";
const isTime = (/** @type {any} */ value) => isText(value) && !Number.isNaN(Date.parse(value));
const isSwitch = (/** @type {unknown} */ value) => typeof value === "boolean";
const isKind = (/** @type {unknown} */ value) => value === "picture" || value === "mail";

/** @param {(value: unknown) => boolean} holds @returns {(value: unknown) => boolean} */
const ifThere = (holds) => (value) => value === undefined || holds(value);

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

/** @type {Shape} */
const PROOF = { zone: isZone, form: isText, version: isText, catalogue: isText };

/** @type {Shape} */
export const OBJECTION = { id: isName, form: isName, account: isText, events: Array.isArray };

/** @type {Shape} */
export const EVENT = {
  at: isTime,
  state: isName,
  url: isText,
  by: isName,
  text: ifThere(isText),
  receipt: ifThere(isSwitch),
  fact: ifThere(isText),
  proof: ifThere((value) => !faultOf(value, PROOF)),
};

/** @type {Shape} */
export const EVIDENCE = {
  id: isName,
  objection: isName,
  at: isTime,
  kind: isKind,
  name: isText,
  type: isText,
  size: Number.isSafeInteger,
  sha256: isName,
  data: isText,
  subject: ifThere(isText),
  sender: ifThere(isText),
  sent: ifThere(isTime),
};

/** Each detail may be missing. @type {Shape} */
export const PROFILE = {
  country: isText,
  email: isText,
  situation: isText,
  own: isText,
  language: isText,
  reason: isText,
  autofill: isSwitch,
};

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * @param {any} value
 * @param {Shape} shape
 * @returns {string | undefined} the first property that is not as it should be; undefined: all are
 */
export function faultOf(value, shape) {
  if (!isObject(value)) return "no object";
  for (const name in shape) if (!shape[name]?.(value[name])) return name;
  return undefined;
}
