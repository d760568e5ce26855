/** What the words of a link, and those around it, say of where it leads. */

import { wordsOn } from "../../lib/buttons.js";
import { all, parentOf } from "../../lib/dom.js";
import { blockOf, isLonger, looseText, textBefore, textOf } from "../../lib/reading.js";
import { sentences } from "../../lib/text.js";
import forms from "../../catalogue/forms.js";

/** @typedef {import("./wording.js").Words} Words */

/** A longer link than this says more than where to press. */
const POINTER = 40;

/** So many characters around a link still speak of it. */
const NEAR = 1200;

/** What a page says so many characters before a link's surroundings may lead to it. */
const LEADING = 400;

const ACCOUNTS = forms.filter(({ form }) => form !== "third-party");

const NAMES = new RegExp(ACCOUNTS.map(({ name }) => name).join("|"), "gu");

/** Characters of an ending that a language may put behind a name: "na Facebooku", "z Mety". */
const ENDING = 3;

/** @param {string} own words of a link */
const isAccountName = (own) =>
  !own.includes(" ") &&
  ACCOUNTS.some(({ name }) => own.startsWith(name.replace(/a$/u, "")) && own.length <= name.length + ENDING);

/** A character of no page's, to find a place in a text again. */
const PLACE = "\u{E000}";

/**
 * The paragraph of a link, widened to what stands around it, and to what leads up to that.
 * @param {Element} link
 */
function surroundings(link) {
  let at = blockOf(link) ?? link;
  for (let around = parentOf(at); around && !isLonger(around, NEAR); around = parentOf(around)) at = around;
  const section = `${textBefore(at, LEADING)} ${looseText(at)}`;
  return { paragraph: textOf(blockOf(link) ?? link), section };
}

/**
 * What its paragraph says of this link and no other: its sentence, from the link before to the one behind.
 * @param {Element} link
 */
function reachOf(link) {
  const block = blockOf(link) ?? link;
  const links = all(block, "a, [role='link']");
  const [before, after] = [document.createRange(), document.createRange()];
  before.selectNodeContents(block);
  after.selectNodeContents(block);
  const at = links.findIndex((other) => other === link);
  const [previous, next] = [links[at - 1], links[at + 1]];
  if (previous) before.setStartAfter(previous);
  if (next) after.setEndBefore(next);
  before.setEndBefore(link);
  after.setStartBefore(link);
  return sentences(`${before}${PLACE}${after}`).find((sentence) => sentence.includes(PLACE)) ?? "";
}

/**
 * Whether its own words object: to AI, as they or its sentence say, or to nothing in particular.
 * @param {string} own
 * @param {string} reach
 * @param {Words} words
 */
const isObjection = (own, reach, words) =>
  words.say("object", own) &&
  (words.say("ai", own) ||
    words.say("ai", reach) ||
    words.sayOnly(["object", "neutral"], own.replace(NAMES, "")));

/**
 * "To object to …, click here": its words stand once in the paragraph, in a sentence that objects to AI.
 * @param {string} own words of the link, which only point
 * @param {string} paragraph
 * @param {Words} words
 */
function pointsToIt(own, paragraph, words) {
  if (own.length > POINTER || paragraph.split(own).length !== 2) return false;
  const sentence = sentences(paragraph).find((part) => part.includes(own)) ?? "";
  return words.say("object", sentence) && words.say("ai", sentence) && !words.say("beside", sentence);
}

/**
 * A link to a form that the catalogue does not list: its own words must say objection, or name an
 * account or only point in a sentence that says it, and the words around it must be about AI.
 * @param {HTMLElement} link
 * @param {Words} words
 */
export function saysObjection(link, words) {
  const own = wordsOn(link);
  const isAccount = isAccountName(own);
  if (!words.say("object", own) && !isAccount && !words.say("here", own)) return false;
  if (words.say("elsewhere", own) || words.say("beside", own)) return false;
  const reach = reachOf(link);
  const objects = isObjection(own, reach, words);
  if (words.say("third-party", own) || words.say("third-party", reach)) return false;
  if (!words.say("ai", reach) && (words.say("elsewhere", reach) || words.say("beside", reach))) return false;
  const { paragraph, section } = surroundings(link);
  if (!objects && !isAccount && !pointsToIt(own, paragraph, words)) return false;
  return (objects || words.say("object", paragraph)) && words.say("ai", section);
}
