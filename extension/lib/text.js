/**
 * Reading words out of a page: folding, sentences, and patterns of words.
 * What a pattern means is told in docs/catalogue.md.
 */

/** Characters that draw nothing but part words in two. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A full stop ends no sentence inside an address ("help.meta.com"), after a single letter
 * ("z. B.") or before a small one ("approx. two").
 */
const SENTENCE_END =
  /(?<!(?:^|\P{L})\p{L})[.](?=["»”’)\]]*(?:\s+\P{Ll}|\s*$))|[!?…;](?=[\s"»”’)\]]|$)|[\n\r\u2028\u2029]+/u;

/** @typedef {{ word: string, opens: boolean, starts: boolean, ends: boolean, capitals: boolean }} Word */
/** @typedef {Word[]} Token words of which one must stand there */

/** Most words of most pages: nothing in them to fold. */
const PLAIN = /^[\x20-\x7e]*$/u;

/**
 * A word without its accents, in its case. A word of one letter keeps its accent, which is half of
 * it: "è" is not "e".
 * @param {string} word
 */
const bare = (word) =>
  word.length === 1 || PLAIN.test(word) ? word : word.normalize("NFKD").replace(/\p{M}/gu, "");

/** @param {string} text */
const seen = (text) => (PLAIN.test(text) ? text : text.replace(UNSEEN, "").normalize("NFC"));

/**
 * The words of a text, accents gone, case kept.
 * @param {string} text
 * @returns {string[]}
 */
export const words = (text) => (seen(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(bare);

/**
 * A text as it is compared: lower case, no accents, single spaces, no punctuation.
 * @param {string} text
 */
export const fold = (text) => words(text).join(" ").toLowerCase();

/**
 * @param {string} text
 * @returns {string[]} its sentences, without their end marks
 */
export const sentences = (text) =>
  text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** @type {Map<string, Token[]>} every pattern is written once in the catalogue and read many times */
const compiled = new Map();

/**
 * @param {string} part of a pattern
 * @returns {Word}
 */
function wordOf(part) {
  const word = bare(part.replaceAll(/[*^]/gu, ""));
  const capitals = /^\p{Lu}{2,}$/u.test(word);
  return {
    word: capitals ? word : word.toLowerCase(),
    opens: part.startsWith("^"),
    starts: !/^\^?\*/u.test(part),
    ends: !part.endsWith("*"),
    capitals,
  };
}

/**
 * @param {string} pattern
 * @returns {Token[]}
 */
function tokens(pattern) {
  const known = compiled.get(pattern);
  if (known) return known;
  const wordsIn = (/** @type {string} */ part) =>
    (part.match(/\^?\*?[\p{L}\p{N}\p{M}]+\*?/gu) ?? []).map(wordOf);
  const parts = seen(pattern).split(/\s+/u);
  const made = parts.flatMap((part) =>
    part.includes("|") ? [wordsIn(part)] : wordsIn(part).map((word) => [word]),
  );
  compiled.set(pattern, made);
  return made;
}

/**
 * @param {Word} wanted
 * @param {string} word as it stands in the text
 */
function fits({ word: wanted, starts, ends, capitals }, word) {
  const have = capitals ? word : word.toLowerCase();
  if (starts && ends) return have === wanted;
  if (starts) return have.startsWith(wanted);
  return ends ? have.endsWith(wanted) : have.includes(wanted);
}

/**
 * Where a pattern's words stand in a sentence.
 * @param {string} pattern
 * @param {string[]} sentence its words
 * @returns {number[] | null} a place for each word of the pattern; null if one is missing
 */
export function places(pattern, sentence) {
  const found = [];
  for (const token of tokens(pattern)) {
    const place = sentence.findIndex((word, at) =>
      token.some((wanted) => (at === 0 || !wanted.opens) && fits(wanted, word)),
    );
    if (place < 0) return null;
    found.push(place);
  }
  return found.length > 0 ? found : null;
}

/**
 * @param {readonly string[]} patterns
 * @param {string} text
 * @returns {boolean} whether one sentence of the text holds all words of one pattern
 */
export const says = (patterns, text) =>
  sentences(text).some((sentence) => {
    const parts = words(sentence);
    return patterns.some((pattern) => places(pattern, parts) !== null);
  });

/**
 * @param {readonly string[]} patterns
 * @param {string} word
 * @returns {boolean} whether one of the patterns has a place for that word
 */
export const holds = (patterns, word) =>
  patterns.some((pattern) =>
    tokens(pattern).some((token) => token.some((wanted) => fits(wanted, bare(word)))),
  );
