/** What a form is about, by what it says of itself, and whether that makes it an objection. */

import { sentences } from "../../lib/text.js";

/** @typedef {import("./wording.js").Words} Words */

/** A line longer than this may name another matter in passing, such as how an objection is taken back. */
const TITLE = 120;

/**
 * @typedef {object} Subject
 * @property {boolean} elsewhere it is called something that is no objection, or none of the person's own
 * @property {boolean} named it is called an objection that is about AI
 * @property {boolean} titled a title on the page says objection, or AI
 * @property {boolean} ai titles, the window's too, or the introduction say AI
 * @property {boolean} touched titles, the window's too, or the introduction say objection, or AI
 */

/**
 * A form is called what its titles say and the first line of its part of the page, which may be its title
 * without being marked as one, or a notice above it. A window keeps its title while something else stands
 * in it, such as a login: that alone makes no objection.
 * @param {{ titles: string[], intro: string[], window: string }} said `window`: the window's title
 * @param {Words} words
 * @returns {Subject}
 */
export function subject({ titles, intro, window }, words) {
  const called = [...titles, ...intro.slice(0, 1)];
  const all = [...titles, window, ...intro];
  const both = (/** @type {string} */ text) => words.say("object", text) && words.say("ai", text);
  const touches = (/** @type {string} */ text) => words.say("object", text) || words.say("ai", text);
  const isHeaded = titles.some((title) => both(title) && intro.includes(title));
  const stated = intro
    .flatMap(sentences)
    .some((sentence) => words.claim("object", sentence) && words.say("ai", sentence));
  return {
    elsewhere: [...(isHeaded ? titles : called), window].some(
      (title) =>
        words.say("elsewhere", title) ||
        (title.length <= TITLE && (words.say("beside", title) || words.say("somebody-else", title))),
    ),
    named: called.some(both) || (stated && called.some((title) => words.say("object", title))),
    titled: titles.some(touches),
    ai: all.some((text) => words.say("ai", text)),
    touched: all.some(touches),
  };
}

/**
 * The less an address says, the more the words must: what of these must all hold, by what stands at the
 * address, the one or the other. `asked`: the form asks whether it is about AI; `more`: it asks for more
 * than an e-mail address, as newsletters and logins do not.
 * @type {Record<"unknown" | "general" | "own", ("named" | "titled" | "ai" | "touched" | "asked" | "more")[][]>}
 */
const SUFFICES = {
  unknown: [
    ["named", "more"],
    ["asked", "touched"],
  ],
  general: [["named"], ["asked"]],
  own: [
    ["ai", "titled"],
    ["ai", "more"],
  ],
};

/**
 * @param {keyof typeof SUFFICES} address
 * @param {Subject & { asked: boolean, more: boolean }} signals
 */
export const isObjection = (address, signals) =>
  !signals.elsewhere && SUFFICES[address].some((needed) => needed.every((signal) => signals[signal]));
