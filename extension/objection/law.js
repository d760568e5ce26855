/** By which law a person objects: it sets the time for an answer. */

/**
 * @typedef {{ months?: number, days?: number }} Period
 * @typedef {object} Law one of `catalogue/laws.js`
 * @property {string} law
 * @property {readonly string[]} countries
 * @property {Period} answer from receipt
 * @property {{ months: number }} [extension] where Meta says in time that it needs longer
 */

/**
 * @template {Law} Known
 * @param {readonly Known[]} laws
 * @param {string | undefined} country where the person lives, if we know
 * @returns {Known} the GDPR for whoever tells us nothing
 */
export const lawOf = (laws, country = "") =>
  laws.find(({ countries }) => countries.includes(country)) ??
  /** @type {Known} */ (laws.find(({ law }) => law === "gdpr"));
