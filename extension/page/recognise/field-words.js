/** What the words that name a control ask for. */

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {import("./wording.js").Role} Role */

/**
 * What a name may ask for, by the kind of its control: what comes first decides, whatever else it says.
 * @satisfies {Record<string, Role[]>}
 */
const DECISIVE = {
  // Its choices tell the rest. "Country of nationality" and "phone: country" ask for no country of residence.
  list: ["about-ai", "somebody-else", "other-field", "country", "other-own"],
  // It takes an e-mail address and no code: only whose is the question.
  email: ["somebody-else", "email-again", "email", "other-own", "other-field"],
  // "Enter the code that we sent to your e-mail address" asks for no e-mail address, "date of birth and
  // country" for no country.
  text: [
    "somebody-else",
    "code",
    "reference",
    "email-again",
    "email",
    "other-field",
    "country",
    "reason",
    "extra",
  ],
  // "Anything that helps to review your objection" is no explanation of it. An address or a country is
  // asked for in a box in passing.
  area: ["somebody-else", "extra", "reason", "other-field", "country", "email"],
};

/** @typedef {keyof typeof DECISIVE} Kind */

/** What a person has several of. @type {Role[]} */
const SEVERAL = ["country", "email", "email-again"];

/** What a name may say in passing, behind what it asks for. @type {Role[]} */
const IN_PASSING = ["email", "email-again", "reason", "extra"];

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * @param {string} name
 * @param {Role} role
 * @param {Words} words
 * @returns {number} how many characters of the name it takes to say that
 */
function saidAfter(name, role, words) {
  const ends = [...name.matchAll(WORD)].map(({ 0: word, index }) => index + word.length);
  return ends.find((end) => words.say(role, name.slice(0, end))) ?? Infinity;
}

/**
 * A name asks for what it begins with: "e-mail address or phone number" for the address, "link to the
 * content, and why it concerns you" for a link.
 * @param {string} name
 * @param {Role} role
 * @param {Words} words
 */
const beginsOtherwise = (name, role, words) =>
  words.say("other-field", name) && saidAfter(name, "other-field", words) <= saidAfter(name, role, words);

/**
 * @param {string[]} names of a control, strongest first
 * @param {Kind} kind
 * @param {Words} words
 * @returns {Role | undefined} what the first of them asks for that asks for anything
 */
export function askedBy(names, kind, words) {
  for (const name of names) {
    const role = DECISIVE[kind].find((candidate) => words.say(candidate, name));
    if (!role) continue;
    if (SEVERAL.includes(role) && words.say("other-own", name)) return "other-own";
    return IN_PASSING.includes(role) && beginsOtherwise(name, role, words) ? "other-field" : role;
  }
  return undefined;
}
