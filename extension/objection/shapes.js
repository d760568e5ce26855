/** What an objection, an event, a piece of evidence and a person's details must be to be read. */

import { faultOf, ifThere, isNonEmpty, isText } from "../lib/shape.js";

/** @typedef {import("../lib/shape.js").Shape} Shape */

const isTime = (/** @type {unknown} */ value) => isText(value) && !Number.isNaN(Date.parse(value));
const isSwitch = (/** @type {unknown} */ value) => typeof value === "boolean";
const isKind = (/** @type {unknown} */ value) => value === "picture" || value === "mail";

/** @type {Set<unknown>} asking about one takes long, and every event names its own */
const zones = new Set();

/** A time zone that nobody knows would stop everything that tells time. @param {any} value */
function isZone(value) {
  try {
    if (!zones.has(value) && isNonEmpty(value) && new Intl.DateTimeFormat("en", { timeZone: value }))
      zones.add(value);
    return zones.has(value);
  } catch {
    return false;
  }
}

/** @type {Shape} */
const PROOF = { zone: isZone, country: ifThere(isText), form: isText, version: isText, catalogue: isText };

/** @type {Shape} */
export const OBJECTION = { id: isNonEmpty, form: isNonEmpty, account: isText, events: Array.isArray };

/** @type {Shape} */
export const EVENT = {
  at: isTime,
  state: isNonEmpty,
  url: isText,
  by: isNonEmpty,
  text: ifThere(isText),
  receipt: ifThere(isSwitch),
  fact: ifThere(isText),
  proof: ifThere((value) => !faultOf(value, PROOF)),
};

/** @type {Shape} */
export const EVIDENCE = {
  id: isNonEmpty,
  objection: isNonEmpty,
  at: isTime,
  kind: isKind,
  name: isText,
  type: isText,
  size: Number.isSafeInteger,
  sha256: isNonEmpty,
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
