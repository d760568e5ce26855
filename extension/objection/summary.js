/** Where a person stands, of all their objections: the badge, and which one needs them most. */

import { isOverdue } from "./deadline.js";

/** @typedef {import("./states.js").Objection} Objection */
/** @typedef {import("./law.js").Law} Law */
/** @typedef {"problem" | "code" | "running" | "confirmed" | "none"} Need */
/** @typedef {{ need: Need, badge: string, objection: Objection | undefined }} Summary */

/** The sign for each need, the most pressing first. @type {readonly [Need, string][]} */
const SIGNS = [
  ["problem", "!"],
  ["code", "@"],
  ["running", "…"],
  ["confirmed", "✓"],
];

const NONE = /** @type {const} */ (["none", ""]);

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
  const needs = objections.map((objection) => needOf(objection, law, now));
  const [need, badge] = SIGNS.find(([sign]) => needs.includes(sign)) ?? NONE;
  return { need, badge, objection: objections[needs.lastIndexOf(need)] };
}
