/**
 * The catalogue's words for this page: those of the languages that it declares and that its reader
 * reads, and of those it seems to speak.
 */

import { nearest } from "../catalogue/nearest.js";
import { blocks, isLonger, mainOf } from "../lib/reading.js";
import { linesOf } from "../lib/text.js";
import { countryReader } from "./recognise/countries.js";
import { askedFor, declaredLanguages } from "./recognise/language.js";
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
const TELLING = 60;

/** More characters than this tell it no better. */
const ENOUGH = 4000;

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
  const declared = declaredLanguages(document, new URL(location.href));
  /** The reader's own come last: a page may speak them though it says nothing of it. */
  const languages = (/** @type {string[]} */ ...guessed) =>
    askedFor([...declared, ...guessed, ...navigator.languages]);
  /** @type {Wordings} */
  let wordings = {};
  let wanted = TELLING;

  const vocabulary = {
    /** @type {Vocabulary | undefined} undefined until the words are here */
    current: undefined,

    /** @type {Promise<void>} resolved when the words are here */
    ready: Promise.resolve(),

    /** Whether the page says that it speaks a language which the catalogue knows. */
    isDeclared: false,

    /** For a page on which the declared languages told nothing. */
    async guess() {
      const main = mainOf(document);
      if (wanted > ENOUGH || !isLonger(main, wanted)) return;
      const text = linesOf(blocks(main), ENOUGH).slice(0, ENOUGH);
      if (text.length < wanted) return;
      wanted = text.length * GROWN;
      /** @type {Wordings} */
      const guessed = (await ask({ type: "guess", text })) ?? {};
      const likely = Object.keys(guessed);
      if (likely.every((language) => Object.hasOwn(wordings, language))) return;
      wordings = { ...wordings, ...guessed };
      vocabulary.current = vocabularyOf(languages(...likely), wordings);
      onNews();
    },
  };

  vocabulary.ready = ask({ type: "words", languages: languages() }).then(
    (/** @type {Wordings | undefined} */ answered) => {
      wordings = answered ?? {};
      vocabulary.isDeclared = declared[0] !== undefined && nearest(declared[0], wordings) !== undefined;
      vocabulary.current = vocabularyOf(languages(), wordings);
      onNews();
    },
  );
  return vocabulary;
}
