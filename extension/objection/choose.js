/** To which objection does an event belong, when all that is known is the tab and the form? */

import { isReplaced } from "./standing.js";
import { awaitsAnswer, isAnswer, isBegun, isReceived } from "./states.js";

/** @typedef {import("./states.js").Objection} Objection */
/** @typedef {import("./states.js").Event} Event */

/** @typedef {{ mine: string | undefined, taken: readonly string[] }} Tab `mine`: id of the objection that
 *   this tab works on; `taken`: those of other tabs */

/**
 * @param {readonly Objection[]} objections
 * @param {Tab} tab
 * @param {(objection: Objection) => boolean} fits
 * @returns {Objection | undefined} the tab's own, or else the newest that no tab works on
 */
const pickOne = (objections, { mine, taken }, fits) =>
  objections.find((objection) => objection.id === mine && fits(objection)) ??
  objections.findLast((objection) => !taken.includes(objection.id) && fits(objection));

/**
 * A tab that sent one has nothing to say of another, be that one answered: what it shows is shown again. Of a tab
 * that sent none, as after a restart, nobody knows whose answer it shows, unless only one was ever sent.
 * @param {readonly Objection[]} objections
 * @param {Tab} tab
 * @returns {Objection | undefined} the one whose answer this tab awaits
 */
export function awaited(objections, tab) {
  const sent = objections.filter((one) => !isBegun(one) && !isReplaced(one.events));
  const own = sent.filter(({ id }) => id === tab.mine);
  const possible = own.length > 0 ? own : sent;
  return possible.length > 1 ? undefined : pickOne(possible, tab, awaitsAnswer);
}

/**
 * Once Meta has what was sent, a form that opens in the same tab may be another account's; what is sent again
 * from where it stood is the same.
 * @param {readonly Objection[]} objections
 * @param {{ form: string } & Pick<Event, "state" | "receipt"> & Tab} event
 * @returns {Objection | undefined} undefined: it belongs to none of them
 */
export function choose(objections, { form, state, receipt, mine, taken }) {
  const ofForm = objections.filter((objection) => objection.form === form);
  if (isAnswer({ state, receipt })) return awaited(ofForm, { mine, taken });
  const goesOn = (/** @type {Objection} */ objection) =>
    objection.id === mine && awaitsAnswer(objection) && (state === "sent" || !isReceived(objection));
  return pickOne(ofForm, { mine, taken }, (objection) => isBegun(objection) || goesOn(objection));
}

/**
 * Whether an event that belongs to none of them begins one. Who looks, elsewhere or later, whether the form
 * through which they sent is still there, has sent it nevertheless.
 * @param {readonly Objection[]} objections
 * @param {{ form: string } & Pick<Event, "state" | "receipt">} event
 */
export const mayBegin = (objections, { form, ...event }) =>
  !isAnswer(event) &&
  !(event.state === "unavailable" && objections.some((one) => one.form === form && awaitsAnswer(one)));
