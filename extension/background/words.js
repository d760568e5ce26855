/** The catalogue's words in the languages that a page asks for. */

import { nearest } from "../catalogue/nearest.js";
import wording from "../catalogue/wording.js";

/** @param {readonly string[]} tags of languages */
export function wordsIn(tags) {
  const names = new Set(tags.map((tag) => nearest(tag, wording)).filter((name) => name !== undefined));
  return Object.fromEntries([...names].map((name) => [name, wording[name]]));
}
