/** Where a person stands, of all their objections: the badge, and which one needs them most. */

import { isOverdue } from "./deadline.js";

/** @typedef {import("./states.js").Objection} Objection */
/** @typedef {import("./law.js").Law} Law */
/** @typedef {"problem" | "code" | "running" | "confirmed" | "none"} Need */
/** @typedef {{ need: Need, badge: string, objection: Objection | undefined }} Summary */

/** The sign on the toolbar for each need, the most pressing first. @type {readonly [Need, string][]} */
const SIGNS = [
  ["problem", "!"],
  ["code", "@"],
  ["running", "…"],
  ["confirmed", "✓"],
  ["none", ""],
];

/**
 * @param {Objection} objection
 * @param {Law} law
 * @param {Date} now
 * @returns {Need}
 */
function needOf(objection, law, now) {
  const { state } = objection;
  if (state === "refused" || state === "unavailable" || isOverdue(objection, law, now)) return "problem";
  if (state === "code") return "code";
  // A state that a newer version knows is never taken for the best one.
  return state === "confirmed" ? "confirmed" : "running";
}

/**
 * @param {readonly Objection[]} objections
 * @param {Law} law
 * @param {Date} now
 * @returns {Summary}
 */
export function summarise(objections, law, now) {
  for (const [need, badge] of SIGNS) {
    const objection = objections.findLast((candidate) => needOf(candidate, law, now) === need);
    if (objection || need === "none") return { need, badge, objection };
  }
  throw new Error("unreachable: SIGNS ends with none");
}
