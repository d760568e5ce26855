/** Where a person stands, of all their objections: the badge, and which one needs them most. */

import { isOverdue } from "./deadline.js";
import { isReplaced } from "./standing.js";

/** @typedef {import("./states.js").Objection} Objection */
/** @typedef {import("./law.js").LawFor} LawFor */
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
 * @param {LawFor} lawFor
 * @param {Date} now
 * @returns {Need}
 */
function needOf(objection, lawFor, now) {
  const { state } = objection;
  if (state === "refused" || state === "unavailable") return "problem";
  if (isOverdue(objection, lawFor(objection), now)) return "problem";
  if (state === "code") return "code";
  // A state that a newer version knows is never taken for the best one.
  return state === "confirmed" ? "confirmed" : "running";
}

/**
 * What was replaced needs nobody: what took its place speaks for it.
 * @param {readonly Objection[]} objections
 * @param {LawFor} lawFor
 * @param {Date} now
 * @returns {Summary}
 */
export function summarise(objections, lawFor, now) {
  const current = objections.filter(({ events }) => !isReplaced(events));
  const needs = current.map((objection) => needOf(objection, lawFor, now));
  const [need, badge] = SIGNS.find(([sign]) => needs.includes(sign)) ?? NONE;
  return { need, badge, objection: current[needs.lastIndexOf(need)] };
}
