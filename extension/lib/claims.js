/**
 * What a text says, and how. "We will honour your objection" is a claim; "if your objection is
 * honoured", "we cannot honour your objection", "you'll read that we honour your objection", "have we
 * honoured your objection?" and «we will honour your objection» are not. Each reading names the words
 * of the grammar by which a sentence, or a clause, does not count for it.
 */

import { denied, marks } from "./denied.js";
import { places } from "./patterns.js";
import { stated } from "./stated.js";

/** @typedef {import("./denied.js").Grammar} Grammar */
/** @typedef {import("./denied.js").Key} Key */

/** @typedef {(patterns: readonly string[], grammar: Grammar, text: string) => string | undefined} Reading */

/**
 * @param {Grammar} grammar
 * @param {Key[]} keys
 * @param {readonly string[]} sentence its words
 */
const holds = (grammar, keys, sentence) => keys.some((key) => marks(grammar[key], sentence).length > 0);

/**
 * @param {{ unless?: Key[], clear?: Key[], denied?: Key }} how `unless`: what the sentence is without;
 *   `clear`: what each clause that says it is without; `denied`: what one of them has
 * @returns {Reading} the first sentence that says it so
 */
const reading =
  ({ unless = [], clear = [], denied: denial }) =>
  (patterns, grammar, text) =>
    stated(text).find(({ text: sentence, words }) => {
      if (holds(grammar, unless, words)) return false;
      return patterns.some(
        (pattern) =>
          places(pattern, words) &&
          !denied(sentence, pattern, grammar, clear) &&
          (!denial || denied(sentence, pattern, grammar, [denial])),
      );
    })?.text;

/**
 * It is stated as done: not quoted, not denied, on no condition. "If you qualify, we will honour your
 * objection. This means that your request is applied" states nothing: what follows a promise on a
 * condition counts only where it says the promised thing again.
 * @type {Reading}
 */
export function claim(patterns, grammar, text) {
  /** @type {Set<string>} */
  const promised = new Set();
  for (const { text: sentence, words } of stated(text)) {
    const said = patterns.filter((pattern) => places(pattern, words));
    if (holds(grammar, ["if", "proviso"], words)) {
      for (const pattern of said) promised.add(pattern);
      continue;
    }
    const counts = said.filter((pattern) => promised.size === 0 || promised.has(pattern));
    if (counts.some((pattern) => !denied(sentence, pattern, grammar, ["not", "tells"]))) return sentence;
  }
  return undefined;
}

/** It is denied, and that is final: "we cannot honour your objection". */
export const denial = reading({ unless: ["if", "yet"], clear: ["may", "tells"], denied: "no" });

/** For what is said in words that deny, as a refusal is: denied or not, and final. */
export const verdict = reading({ unless: ["if", "yet"], clear: ["may", "tells"] });

/** It is said, denied or not, on no condition. */
export const mention = reading({ unless: ["if"] });

/** The same on any condition, as what the person must do: "Log in before you use this form". */
export const demand = reading({});

/** The same of what is asked of the person, and not of another: "if this wasn't you, click the link". */
export const request = reading({ unless: ["stranger"] });

/**
 * For what is to come, whenever and on whatever condition: "We'll review it as soon as we can", "it may
 * take some days". It is not plainly denied.
 */
export const prospect = reading({ clear: ["no"] });
