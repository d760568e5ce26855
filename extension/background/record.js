/** Keeping what a page reported, or a person said, as an event of the right objection. */

import { awaited, choose } from "../objection/choose.js";
import { BEGUN, append, isToldAgain, mayFollow } from "../objection/states.js";
import { held, hold } from "./held.js";
import { change, objections } from "./store.js";
import { bind, work } from "./tabs.js";

/** @typedef {import("../objection/states.js").Objection} Objection */
/** @typedef {import("../objection/states.js").State} State */
/** @typedef {{ tab: number, form: string, at: string, state: State, url: string, text?: string }} Report `at` is ISO 8601, UTC */

/**
 * @param {string} form
 * @returns {Objection} with no event yet
 */
const begin = (form) => ({ id: crypto.randomUUID(), form, account: "", state: "opened", events: [] });

/**
 * One after the other, so that no two events of a tab, nor of two tabs, choose by the same moment.
 * @template T
 * @param {() => Promise<T>} act
 */
const inTurn = (act) => navigator.locks.request("events", act);

/**
 * @param {Report} report
 * @returns {Promise<boolean>} false: the event may not follow and was not kept. Rejected if there is no room
 */
async function keep({ tab, form, at, state, url, text }) {
  const { mine, taken } = await work(tab);
  const id = await change((current) => {
    const found = choose(current, { form, state, mine, taken });
    if (!mayFollow(found?.state, state, "page")) return { next: current, result: undefined };
    const objection = found ?? begin(form);
    const event = { at, state, url, by: /** @type {const} */ ("page"), ...(text ? { text } : {}) };
    if (isToldAgain(objection, event)) return { next: current, result: objection.id };
    const next = append(objection, event);
    return { next: [...current.filter((other) => other.id !== next.id), next], result: next.id };
  });
  if (id !== undefined && id !== mine) await bind(tab, id);
  return id !== undefined;
}

/**
 * @param {number} tab
 * @param {{ form: string, state: State, url: string, text?: string }} told
 * @returns {Promise<boolean>} whether the event is kept, and all that were held before it
 */
export const recordPage = (tab, told) =>
  inTurn(async () => {
    const reports = [...(await held()), { ...told, tab, at: new Date().toISOString() }];
    let kept = false;
    try {
      for (let report = reports[0]; report; report = reports[0]) {
        kept = await keep(report);
        reports.shift();
      }
      return kept;
    } catch (error) {
      console.error("Right to Object:", error);
      return false;
    } finally {
      await hold(reports);
    }
  });

/**
 * @param {string} id of the objection
 * @param {State} state what the person's mailbox told them
 */
export const recordPerson = (id, state) =>
  change((current) => {
    const at = new Date().toISOString();
    const next = current.map((objection) =>
      objection.id === id && mayFollow(objection.state, state, "person")
        ? append(objection, { at, state, url: "", by: "person" })
        : objection,
    );
    return { next, result: undefined };
  });

/**
 * @param {number} tab
 * @returns {Promise<string | null>} the form whose answer this tab awaits
 */
export const awaitedBy = (tab) =>
  inTurn(async () => {
    const { mine, taken } = await work(tab);
    return awaited(await objections(), { mine, taken })?.form ?? null;
  });

/**
 * What the person said was a mistake: the state before it holds again. Nothing is erased.
 * @param {string} id
 */
export const takeBack = (id) =>
  change((current) => {
    const next = current.map((objection) => {
      const before = objection.events.at(-2)?.state;
      return objection.id === id && before
        ? append(objection, { at: new Date().toISOString(), state: before, url: "", by: "person" })
        : objection;
    });
    return { next, result: undefined };
  });

/**
 * @param {string} id
 * @param {string} account the person's own name for it
 */
export const nameAccount = (id, account) =>
  change((current) => ({
    next: current.map((objection) => (objection.id === id ? { ...objection, account } : objection)),
    result: undefined,
  }));

/** Only what was never sent is forgotten: the rest is evidence. @param {string} id */
export const forget = (id) =>
  change((current) => ({
    next: current.filter((objection) => objection.id !== id || !BEGUN.includes(objection.state)),
    result: undefined,
  }));
