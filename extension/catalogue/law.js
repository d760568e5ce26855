/** By which law the people of a country object. */

import laws from "./laws.js";

const GDPR = /** @type {import("./laws.js").Law} */ (laws.find(({ law }) => law === "gdpr"));

/**
 * @param {string} [country] ISO 3166-1 alpha-2
 * @returns {import("./laws.js").Law} the GDPR for a country under no other, and for whoever names none
 */
export const lawOf = (country = "") => laws.find(({ countries }) => countries.includes(country)) ?? GDPR;
