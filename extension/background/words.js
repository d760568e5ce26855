/** The catalogue's words in the languages that a page asks for. */

import wording from "../catalogue/wording.js";

/** Norwegian by the name of both its forms, or of the other. @type {Record<string, string>} */
const SPOKEN_AS = { no: "nb", nn: "nb" };

/** `fr-CH` is served by `fr-CH` or else `fr`. @param {string} tag */
function nearest(tag) {
  const [language = ""] = tag.split("-");
  return [tag, language, SPOKEN_AS[language] ?? ""].find((name) => Object.hasOwn(wording, name));
}

/** @param {readonly string[]} tags of languages; all that there are if none is named */
export function wordsIn(tags) {
  if (tags.length === 0) return wording;
  const names = new Set(tags.map(nearest).filter((name) => name !== undefined));
  return Object.fromEntries([...names].map((name) => [name, wording[name]]));
}
