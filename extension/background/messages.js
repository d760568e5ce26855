/**
 * Every message that the background answers: who may send it, what it holds, what it does.
 * Whatever is not in this table, or comes from elsewhere, is refused and counted.
 */

import forms from "../catalogue/forms.js";
import { mailboxOf } from "../catalogue/mailbox.js";
import { browser } from "../lib/browser.js";
import { faultOf, ifThere, isObject, isText } from "../lib/shape.js";
import { LONGEST, STATES } from "../objection/states.js";
import { profile } from "../record/store.js";
import { awaitedBy, recordPage } from "./events.js";
import { guess } from "./guess.js";
import { countRefused } from "./refused.js";
import { isOfAnother, trusted } from "./sender.js";
import { wordsIn } from "./words.js";

/** @typedef {(payload: any, sender: import("./sender.js").Sender) => Promise<unknown> | unknown} Answer */
/** @typedef {{ holds: import("../lib/shape.js").Shape, answer: Answer }} Type */

const isShort = (/** @type {unknown} */ value) => isText(value) && value.length <= LONGEST;
const isTrue = (/** @type {unknown} */ value) => value === true;
const isFormId = (/** @type {unknown} */ value) => isText(value) && /^\d{0,30}$/u.test(value);
const isForm = (/** @type {unknown} */ value) => forms.some(({ form }) => form === value);
const isState = (/** @type {any} */ value) => STATES.includes(value);
const areTags = (/** @type {unknown} */ value) =>
  Array.isArray(value) && value.length <= 20 && value.every(isText);

/** Where the person reads their mail. */
const mailbox = async () => mailboxOf((await profile())?.email ?? "");

/** @type {Record<string, Type>} what a page's script may ask, each from the top frame of a named page over https */
const TYPES = {
  // Each gives an answer, were it only that it was done: a script that gets none asks once more.
  // The catalogue's words in these languages, or in those that a text sounds like.
  words: { holds: { languages: areTags }, answer: ({ languages }) => wordsIn(languages) },
  guess: { holds: { text: isShort }, answer: ({ text }) => wordsIn(guess(text)) },
  // What one filling needs, and only where a form is on screen.
  details: {
    holds: { form: isForm },
    async answer() {
      const stored = await profile();
      if (!stored) return { details: null, autofill: true };
      const { country, email, reason, autofill = true } = stored;
      return { details: { country, email, reason }, autofill };
    },
  },
  awaiting: { holds: {}, answer: (_, from) => awaitedBy(from) },
  event: {
    holds: {
      form: isForm,
      state: isState,
      text: ifThere(isShort),
      id: ifThere(isFormId),
      receipt: ifThere(isTrue),
    },
    answer: ({ form, state, text, id, receipt }, { tab, url }) =>
      recordPage(tab, { form, state, url, text, id, receipt }),
  },
  // The page's script learns whether there is a web mail to open, and neither which nor whose.
  mailbox: { holds: {}, answer: async () => (await mailbox()) !== undefined },
  "open-mailbox": {
    holds: {},
    async answer() {
      const url = await mailbox();
      if (url) await browser.tabs.create({ url });
      return true;
    },
  },
  options: {
    holds: {},
    async answer() {
      await browser.runtime.openOptionsPage();
      return true;
    },
  },
};

/**
 * @param {unknown} message
 * @param {browser.runtime.MessageSender} sender
 * @returns {{ answered: Promise<unknown> } | { refused: string }}
 */
function consider(message, sender) {
  if (!isObject(message) || !("type" in message)) return { refused: "no message" };
  const { type, ...payload } = message;
  const known = typeof type === "string" && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (!known) return { refused: "no type of ours" };
  const from = trusted(sender);
  if (!from) return { refused: "no page of ours" };
  const strange = Object.keys(payload).some((name) => !Object.hasOwn(known.holds, name));
  if (strange || faultOf(payload, known.holds)) return { refused: "not what this type holds" };
  const { form } = payload;
  if (isText(form) && isOfAnother(form, from)) return { refused: "another form than the address's" };
  return { answered: Promise.resolve(known.answer(payload, from)) };
}

/**
 * @param {unknown} message
 * @param {browser.runtime.MessageSender} sender
 * @returns {Promise<unknown> | undefined} undefined: refused
 */
export function answer(message, sender) {
  const considered = consider(message, sender);
  if ("answered" in considered) return considered.answered;
  void countRefused(considered.refused);
  return undefined;
}
