/** What a page says in answer to what was sent, where it may answer at all. */

import { mayAnswer } from "../../catalogue/answered.js";
import { appeared, findAnswer } from "./answer.js";
import { findCode } from "./code.js";
import { speech } from "./speech.js";

/** @typedef {import("./index.js").View} View */
/** @typedef {import("./index.js").Page} Page */

/**
 * @typedef {object} Awaiting
 * @property {string} form whose answer this tab awaits
 * @property {string} from the address that it was sent from; "" if that is not known
 * @property {boolean} isOwn whether this tab is known to have sent it
 * @property {boolean} isHere whether the page still is where it was sent
 * @property {ReadonlySet<string> | undefined} before folded blocks that stood here when it was sent;
 *   undefined if it was sent from a document before this one
 */

/** What the title of a page names that answers a form on the page before. @type {readonly import("./wording.js").Role[]} */
const OURS = ["object", "ai"];

/**
 * Where it was sent, what comes is its answer; beside the form itself, and further on, it may be of another matter.
 * @param {Awaiting} awaiting
 * @param {{ root: Element | undefined, isNamed: boolean }} page `isNamed`: its title speaks of this
 * @returns {import("./answer.js").Doubt | undefined}
 */
function doubtOf({ isOwn, isHere }, { root, isNamed }) {
  if (root) return "yes";
  if (isHere || isNamed) return undefined;
  return isOwn ? "yes" : "any";
}

/**
 * Where a code is still asked for nothing is decided, whatever is said of what comes after it or without it.
 * @param {View} view
 * @param {Element | undefined} root of a form that is still on screen
 * @returns {Page | undefined}
 */
export function answerTo(view, root) {
  const { document, url, words, awaiting } = view;
  if (!awaiting) return undefined;
  const { form, from, isHere, before } = awaiting;
  if (!isHere && !mayAnswer(from, url)) return undefined;
  const come = appeared(speech(document, { form: root, beside: isHere }), before);
  const isNamed = OURS.some((role) => words.say(role, document.title));
  const said = findAnswer(come, words, doubtOf(awaiting, { root, isNamed }));
  const field = findCode(document, words);
  if (field)
    return { kind: "code", form, field, wrong: said?.answer === "wrong-code", why: ["sent", "code"] };
  if (!said || said.answer === "wrong-code") return undefined;
  return { kind: "outcome", form, ...said, why: ["sent", said.answer] };
}
