/** Words and sentences out of a page's text, as they are compared. */

/** Characters that draw nothing but part words in two. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A full stop ends no sentence inside an address ("help.meta.com"), after a single letter
 * ("z. B."; but Irish ends many in é and í) or before a small one ("approx. two").
 */
const SENTENCE_END =
  /(?<!(?:^|\P{L})(?![éí])\p{L})[.](?=["»”’)\]]*(?:\s+\P{Ll}|\s*$))|[!?…;](?=[\s"»”’)\]]|$)|[\n\r\u2028\u2029]+/u;

/** Most words of most pages: nothing in them to fold. */
const PLAIN = /^[\x20-\x7e]*$/u;

/**
 * A word without its accents, in its case. A word of one letter keeps its accent, which is half of
 * it: "è" is not "e".
 * @param {string} word
 */
export const bare = (word) =>
  word.length === 1 || PLAIN.test(word) ? word : word.normalize("NFKD").replace(/\p{M}/gu, "");

/** A text as a browser draws it: all white space is one space. @param {string} text */
export const spaced = (text) => text.replace(/\s+/gu, " ").trim();

/** A text as it is seen: without characters that draw nothing. @param {string} text */
export const seen = (text) => (PLAIN.test(text) ? text : text.replace(UNSEEN, "").normalize("NFC"));

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

/**
 * @param {Iterable<string>} texts
 * @param {number} most characters
 * @returns {string} line by line, read no further than the line that makes it longer than that
 */
export function linesOf(texts, most) {
  const lines = [];
  let length = 0;
  for (const text of texts) {
    lines.push(text);
    length += text.length;
    if (length > most) break;
  }
  return lines.join("\n");
}
