/** The language of the catalogue that serves a language tag. */

/** Norwegian by the name of both its forms, or of the other. @type {Record<string, string>} */
const SPOKEN_AS = { no: "nb", nn: "nb" };

/**
 * `fr-CH` is served by `fr-CH` or else `fr`.
 * @param {string} tag
 * @param {object} known by language
 * @returns {string | undefined}
 */
export function nearest(tag, known) {
  const [language = ""] = tag.split("-");
  return [tag, language, SPOKEN_AS[language] ?? ""].find((name) => Object.hasOwn(known, name));
}
