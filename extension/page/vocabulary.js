/** The catalogue's words for this page: those of the languages it declares, and of those it seems to speak. */

import { blocks, mainOf } from "../lib/reading.js";
import { countryReader } from "./recognise/countries.js";
import { guess, languagesOf } from "./recognise/language.js";
import { Words } from "./recognise/wording.js";

/**
 * @typedef {object} Vocabulary what a page is read with
 * @property {Words} words
 * @property {string[]} languages tags, the page's own first
 * @property {import("./recognise/countries.js").CountryOf} countryOf
 *
 * @typedef {Record<string, import("./recognise/wording.js").Wording>} Wordings by language
 */

/** A guess is made anew only from a page that has grown so many times. */
const GROWN = 2;

/** Fewer characters than this tell no language. */
const TELLING = 150;

/**
 * @param {string[]} languages
 * @param {Wordings} wordings
 * @returns {Vocabulary}
 */
function vocabularyOf(languages, wordings) {
  /** @type {ReturnType<typeof countryReader> | undefined} */
  let reader;
  const countryOf = (/** @type {string} */ text, value = "") =>
    (reader ??= countryReader(languages))(text, value);
  return { words: new Words(Object.values(wordings)), languages, countryOf };
}

/**
 * @param {import("./ask.js").Ask} ask
 * @param {() => void} onNews called when there are other words to look with
 */
export function createVocabulary(ask, onNews) {
  const declared = languagesOf(document, new URL(location.href));
  /** @type {Wordings} */
  let wordings = {};
  let guessedFrom = TELLING / GROWN;

  const vocabulary = {
    /** @type {Vocabulary | undefined} undefined until the words are here */
    current: undefined,

    /** @type {Promise<void>} resolved when the words are here */
    ready: Promise.resolve(),

    /** Whether the page says that it speaks a language which the catalogue knows. */
    isDeclared: false,

    /** For a page on which the declared languages told nothing. */
    async guess() {
      const text = [...blocks(mainOf(document))].join("\n");
      if (text.length < guessedFrom * GROWN) return;
      guessedFrom = text.length;
      const all = await ask({ type: "words", languages: [] });
      const likely = guess(all ?? {}, text).filter((language) => !(language in wordings));
      if (likely.length === 0) return;
      for (const language of likely) wordings[language] = all[language];
      vocabulary.current = vocabularyOf([...declared, ...likely], wordings);
      onNews();
    },
  };

  vocabulary.ready = ask({ type: "words", languages: declared }).then(
    (/** @type {Wordings | undefined} */ answered) => {
      wordings = answered ?? {};
      vocabulary.isDeclared = declared[0] !== undefined && (declared[0].split("-")[0] ?? "") in wordings;
      vocabulary.current = vocabularyOf(declared, wordings);
      onNews();
    },
  );
  return vocabulary;
}
