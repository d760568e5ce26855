/** Everything that is kept, as one file that explains itself: docs/export.schema.json. */

/** @typedef {import("./states.js").Objection} Objection */
/** @typedef {import("./sound.js").Aside} Aside */
/** @typedef {import("../background/evidence.js").Evidence} Evidence */
/** @typedef {import("../background/store.js").Profile} Profile */
/** @typedef {{ objections: Objection[], evidence: Evidence[], profile?: Partial<Profile> | undefined, aside: Aside[] }} Kept */

export const FORMAT = "right-to-object";

/** Of the format. A file of a later one is refused rather than misread. */
export const VERSION = 1;

/**
 * @param {Kept} kept
 * @param {{ now: Date, extension: string }} by `extension`: its version
 * @returns {string} JSON
 */
export const exported = (kept, { now, extension }) =>
  JSON.stringify(
    { format: FORMAT, version: VERSION, exported: now.toISOString(), extension, ...kept },
    undefined,
    2,
  );
