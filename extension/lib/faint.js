/** What is drawn and cannot be read: too little of it comes through. */

import { parentOf } from "./dom.js";

/** Less than this share of what is drawn cannot be read. */
const FAINTEST = 0.1;

/** Filters that take away from what is drawn; a night mode inverts and rotates, and takes little. */
const TAKING = /\b(?:opacity|brightness|contrast)\(([\d.]+)\)/gu;

/** The share that one element lets through of what is in it. @param {Element} element */
function lets(element) {
  const { opacity, filter, maskImage } = getComputedStyle(element);
  if (maskImage !== "none") return 0;
  const filters = [...filter.matchAll(TAKING)].map(([, share]) => Math.min(1, Number(share)));
  return filters.reduce((product, share) => product * share, Number(opacity));
}

/**
 * An element may stand in a slot, and be drawn where the slot is.
 * @param {Element} element
 * @returns {Element | null}
 */
function drawnIn(element) {
  const { assignedSlot: slot } = element;
  const parent = slot instanceof HTMLSlotElement ? slot : parentOf(element);
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** @param {Element} element @returns {boolean} */
export function isFaint(element) {
  let product = 1;
  for (let at = /** @type {Element | null} */ (element); at; at = drawnIn(at)) product *= lets(at);
  return product < FAINTEST;
}
