/** What an objection, an event, a piece of evidence and a person's details must be to be read. */

import { faultOf, ifThere, isNonEmpty, isText } from "../lib/shape.js";

/** @typedef {import("../lib/shape.js").Shape} Shape */

const isTime = (/** @type {unknown} */ value) => isText(value) && !Number.isNaN(Date.parse(value));
const isSwitch = (/** @type {unknown} */ value) => typeof value === "boolean";
const isKind = (/** @type {unknown} */ value) => value === "picture" || value === "mail";

/** Another browser may know zones that this one doesn't. @type {Shape} */
const PROOF = {
  zone: isNonEmpty,
  country: ifThere(isText),
  form: isText,
  version: isText,
  catalogue: isText,
};

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
