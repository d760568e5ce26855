/** Everything that is kept, as one file that explains itself: docs/export.schema.json. */

/** By which a file of ours is known. */
export const FORMAT = "right-to-object";

/** Of the format. A file of a later one is refused rather than misread. */
export const VERSION = 1;

/**
 * @param {import("./kept.js").Kept} kept
 * @param {{ now: Date, extension: string }} by `extension`: its version
 * @returns {string} JSON
 */
export const exported = (kept, { now, extension }) =>
  JSON.stringify(
    { format: FORMAT, version: VERSION, exported: now.toISOString(), extension, ...kept },
    undefined,
    2,
  );
