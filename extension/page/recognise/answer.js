/** What Meta answers once a person has sent the form. */

import { beforeQuestion } from "../../lib/stated.js";
import { fold, linesOf } from "../../lib/text.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {"honoured" | "received" | "declined" | "already" | "wrong-code" | "trouble"} Answer */
/** @typedef {"yes" | "any"} Doubt which answer may be one to another matter, unless the objection is named, or AI */

/** An answer is a short page. More characters than this are a policy or an article. */
const ANSWER = 4000;

/**
 * A request of another kind, or a matter of Meta's other forms that is not said to be about objecting or AI.
 * @param {string} block
 * @param {Words} words
 */
const isAnother = (block, words) =>
  words.say("other-request", block) ||
  (words.say("elsewhere", block) && !words.say("object", block) && !words.say("ai", block));

/**
 * @param {Iterable<string>} said
 * @param {Words} words
 */
function* aboutThis(said, words) {
  for (const block of said) if (!isAnother(block, words)) yield block;
}

/**
 * "Accepted" is also said by a receipt, of what is still to be looked at, and where the person has a step to
 * do first.
 * @param {string} text
 * @param {Words} words
 */
const honours = (text, words) =>
  words.prospect("pending", text) || words.request("step", text) ? undefined : words.claim("honoured", text);

/**
 * @param {Iterable<string>} said the blocks that appeared after sending
 * @param {Words} words
 * @param {Doubt} [doubt]
 * @returns {{ answer: Answer, text: string } | undefined} what they say, in the page's own words
 */
export function findAnswer(said, words, doubt) {
  const all = linesOf(aboutThis(said, words), ANSWER);
  if (all.length > ANSWER) return undefined;
  const wrong = words.mention("wrong-code", all);
  if (wrong) return { answer: "wrong-code", text: wrong };
  // "What does it mean that you honour an objection? Your request is applied" explains, and decides nothing.
  const text = beforeQuestion(all, (question) => words.say("object", question));
  const isDoubtful = doubt !== undefined && !words.say("object", text) && !words.say("ai", text);
  if (isDoubtful && doubt === "any") return undefined;
  const trouble = words.mention("trouble", text);
  if (trouble) return { answer: "trouble", text: trouble };
  const declined = words.verdict("declined", text);
  const honoured = isDoubtful ? undefined : honours(text, words);
  if (declined && honoured && declined !== honoured) return undefined;
  // "Sorry, you can't object in your country" refuses nobody in particular.
  if (declined && words.mention("region", declined)) return undefined;
  if (declined) return { answer: "declined", text: declined };
  // "Your earlier objection is still in force" tells nothing of the one just sent.
  if (honoured && words.claim("already", honoured)) return { answer: "already", text: honoured };
  if (honoured) return { answer: "honoured", text: honoured };
  const denied = words.denial("honoured", text) ?? words.demand("wanting", text);
  if (denied) return { answer: "declined", text: denied };
  const already = words.claim("already", text);
  if (already) return { answer: "already", text: already };
  const received = words.claim("received", all) ?? words.prospect("pending", all);
  return received ? { answer: "received", text: received } : undefined;
}

/**
 * @param {Iterable<string>} now
 * @param {ReadonlySet<string>} [before] folded blocks that stood there when the form was sent
 */
export function* appeared(now, before) {
  for (const block of now) if (!before?.has(fold(block))) yield block;
}
