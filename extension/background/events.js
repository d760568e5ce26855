/** Keeping what a page reported as an event of the right objection. */

import { awaited, choose, mayBegin } from "../objection/choose.js";
import { sendings } from "../objection/standing.js";
import { append, isToldAgain, mayFollow } from "../objection/states.js";
import { NoRoom, amendObjections, objections, profile } from "../record/store.js";
import { held, hold } from "../record/held.js";
import { bind, work } from "../record/tabs.js";
import { proofOf } from "./proof.js";
import { isAtHome, isOfAnother } from "./sender.js";

/** @typedef {import("../objection/states.js").Objection} Objection */
/** @typedef {import("../record/held.js").Told} Told */
/** @typedef {import("../record/held.js").Report} Report */

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
 * @returns {Promise<boolean>} false: the event may not follow and was not kept. Rejected by NoRoom
 */
async function keep({ tab, form, at, state, url, text, receipt, id: formId }) {
  const { mine, taken } = await work(tab);
  const { country } = (await profile()) ?? {};
  /** @type {string | undefined} */
  let id;
  await amendObjections((current) => {
    const said = { state, by: /** @type {const} */ ("page"), ...(receipt ? { receipt } : {}) };
    const found = choose(current, { form, mine, taken, ...said });
    if (!(found ? mayFollow(found, said) : mayBegin(current, { form, ...said }))) return current;
    const objection = found ?? begin(form);
    id = objection.id;
    const event = {
      ...{ at, url, ...said },
      ...(text ? { text } : {}),
      proof: proofOf(objection, { url, id: formId, country }),
    };
    if (isToldAgain(objection, event)) return current;
    return [...current.filter((other) => other.id !== id), append(objection, event)];
  });
  if (id !== undefined && id !== mine) await bind(tab, id);
  return id !== undefined;
}

/**
 * @param {readonly Report[]} reports
 * @returns {Promise<{ kept: boolean, left: Report[], error?: unknown }>} `kept`: whether the last is, and all before
 *   it; `left`: those that wait for room. One that fails for any other reason is not among them, so that none after
 *   it waits for it
 */
async function keepEach(reports) {
  let kept = false;
  for (const [place, report] of reports.entries()) {
    try {
      kept = await keep(report);
    } catch (error) {
      if (error instanceof NoRoom) return { kept: false, left: reports.slice(place) };
      return { kept: false, left: reports.slice(place + 1), error };
    }
  }
  return { kept, left: [] };
}

/**
 * @param {readonly Report[]} reports those held, and maybe a new one
 * @returns {Promise<boolean>} whether the last is kept; where there is no room it is held instead
 */
async function keepAll(reports) {
  const { kept, left, error } = await keepEach(reports);
  await hold(left);
  if (error) throw error;
  return kept;
}

/** There may be room again. */
export const keepHeld = () => inTurn(async () => keepAll(await held()));

/**
 * @param {number} tab
 * @param {Told} told
 */
export const recordPage = (tab, told) =>
  inTurn(async () => keepAll([...(await held()), { ...told, tab, at: new Date().toISOString() }]));

/**
 * @param {import("./sender.js").Sender} from
 * @returns {Promise<{ form: string, from: string, isOwn: boolean } | null>} the form whose answer this page may hold,
 *   by the tab or else by the address; `from`: the address that it was sent from, "" if that is not known; `isOwn`:
 *   whether this tab sent it
 */
export const awaitedBy = (from) =>
  inTurn(async () => {
    const tab = await work(from.tab);
    const maySpeakOf = (/** @type {Objection} */ { id, form }) =>
      !isOfAnother(form, from) && (id === tab.mine || isAtHome(form, from));
    const found = awaited((await objections()).filter(maySpeakOf), tab);
    if (!found) return null;
    const sent = sendings(found.events).at(-1);
    return { form: found.form, from: sent?.url ?? "", isOwn: found.id === tab.mine };
  });
