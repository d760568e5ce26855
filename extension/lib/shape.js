/** Whether a value is as it should be: stored, brought back, or sent by a page's script. */

/** @typedef {(value: unknown) => boolean} Holds */
/** @typedef {Record<string, Holds>} Shape what holds of each property */

/** @param {unknown} value @returns {value is string} */
export const isText = (value) => typeof value === "string";

/** @type {Holds} */
export const isNonEmpty = (value) => isText(value) && value !== "";

/** @param {Holds} holds @returns {Holds} of what may be missing */
export const ifThere = (holds) => (value) => value === undefined || holds(value);

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * @param {any} value
 * @param {Shape} shape
 * @returns {string | undefined} the first property that is not as it should be; undefined: all are
 */
export function faultOf(value, shape) {
  if (!isObject(value)) return "no object";
  for (const name in shape) if (!shape[name]?.(value[name])) return name;
  return undefined;
}
