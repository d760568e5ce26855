/**
 * Objecting anew for the same account, after a refusal or a code that was lost: only the person knows that the
 * newer objection is in place of the older one.
 */

import { isReplaced, standing } from "./standing.js";
import { BEGUN } from "./states.js";

/** @typedef {import("./states.js").Objection} Objection */

/** @param {Objection} objection @returns {number} when it went out, in milliseconds since 1970; NaN: not yet */
const outSince = ({ events }) =>
  Date.parse(standing(events).find(({ state }) => !BEGUN.includes(state))?.at ?? "");

/**
 * @param {Objection} objection
 * @param {readonly Objection[]} all
 * @returns {boolean} whether the person may say so of it
 */
export const mayBeReplaced = (objection, all) =>
  objection.state !== "confirmed" &&
  !isReplaced(objection.events) &&
  // The newer stand at the end.
  all.findLast((other) => other.form === objection.form && outSince(other) > outSince(objection)) !==
    undefined;
