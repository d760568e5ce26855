/** A person's details: as the form shows them, as a change leaves them, and two memories of them made one. Pure. */

import { compose, letterIn, revise } from "../../letters/reason.js";

/** @typedef {import("../../objection/kept.js").Profile} Profile */
/** @typedef {Required<Profile>} Details */

/**
 * The country is the person's to say: the browser's language is spoken in several, and law, deadline and
 * authority follow it.
 * @param {Partial<Profile> | undefined} stored
 * @param {string} language of our words, as a tag
 * @returns {Details}
 */
export function completed(stored, language) {
  const person = {
    ...{ country: "", email: "", situation: "person", own: "", autofill: true },
    language: letterIn(language).tag,
    ...stored,
  };
  return { ...person, reason: stored?.reason ?? compose(person) };
}

/**
 * @param {Details} known
 * @param {Partial<Details>} entered
 * @param {string} [address] the last that the text may hold
 * @returns {Details}
 */
export function edited(known, entered, address) {
  const next = { ...known, ...entered };
  return { ...next, reason: revise(next.reason, known, next, address) };
}

/** Whether we suggested the text: then it follows the details. @param {Details} details */
const isSuggested = (details) =>
  edited(details, { own: `${details.own} …` }, details.email).reason !== details.reason;

/**
 * Mine where I gave it, or else theirs. What stands there for whoever has entered nothing was not given.
 * @param {Partial<Profile> | undefined} mine
 * @param {Partial<Profile> | undefined} theirs
 * @param {string} language of our words, as a tag
 * @returns {Partial<Profile> | undefined} with a text that we suggested put together anew
 */
export function united(mine, theirs, language) {
  if (!mine || !theirs) return mine ?? theirs;
  const [here, there] = [completed(mine, language), completed(theirs, language)];
  const untouched = completed({ reason: isSuggested(here) ? here.reason : "" }, language);
  const given = Object.entries(mine).filter(([name, value]) => value !== Reflect.get(untouched, name));
  const both = { ...mine, ...theirs, ...Object.fromEntries(given) };
  const writer = both.reason === mine.reason ? here : there;
  return { ...both, reason: revise(writer.reason, writer, completed(both, language)) };
}
