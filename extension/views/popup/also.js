/** For which other kinds of account to offer an objection, beside what comes next. Pure. */

import { saidOfLinks } from "../../objection/linked.js";

/** As many objections as fit into the popup. */
export const SHOWN = 3;

/**
 * @param {readonly string[]} kinds of account that most people have
 * @param {object} view
 * @param {readonly import("../../objection/states.js").Objection[]} view.objections
 * @param {string} [view.begins] the kind for which what comes next begins one
 * @param {boolean} view.asks whether the person is asked if their accounts are linked
 * @returns {string[]} none before there is one at all, nor where there is no room for more
 */
export function also(kinds, { objections, begins, asks }) {
  const begun = [...objections.map(({ form }) => form), ...(begins ? [begins] : [])];
  if (begun.length === 0 || objections.length >= SHOWN) return [];
  // Whether another objection is needed follows from the answer.
  if (asks || saidOfLinks(objections) === "linked") return [];
  return kinds.filter((kind) => !begun.includes(kind));
}
