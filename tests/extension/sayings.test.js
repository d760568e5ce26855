/**
 * Sentences, labels and titles in every language, written apart from the patterns: what each means
 * must be read out of it, and nothing else. `sayings/<lang>.txt` has them by meaning.
 */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import wording from "../../dist/chromium/catalogue/wording.js";
import { findAnswer } from "../../extension/page/recognise/answer.js";
import { askedBy } from "../../extension/page/recognise/field-words.js";
import { Words } from "../../extension/page/recognise/wording.js";

const FOLDER = new URL("sayings/", import.meta.url);
const ANSWERS = ["honoured", "received", "declined", "already", "wrong-code", "trouble"];

/** The kinds of controls in which a label asks for this. */
const ASKED = {
  country: ["list"],
  email: ["text"],
  "email-again": ["text"],
  reason: ["area"],
  extra: ["area"],
};
const OURS = Object.keys(ASKED);

/** Labels of fields that are never ours. */
const NOT_ASKED = ["other-field", "other-own", "somebody-else", "reference"];

/**
 * What promises, names a condition, or says what may happen can tell that something was received, and no more.
 */
const HARMLESS = [undefined, "received"];

/**
 * @param {string} meaning
 * @param {string} text
 * @param {Words} words
 */
function isRead(meaning, text, words) {
  const answer = findAnswer([text], words)?.answer;
  if (["promise", "possible"].includes(meaning)) return HARMLESS.includes(answer);
  if (meaning === "login") return words.demand("login", text) !== undefined;
  if (meaning === "unconfirmed") return answer !== "honoured";
  if (ANSWERS.includes(meaning)) return answer === meaning;
  if (meaning === "region") return words.mention("region", text) !== undefined && answer === undefined;
  if (meaning === "title")
    return (
      words.say("object", text) &&
      words.say("ai", text) &&
      !["elsewhere", "beside", "somebody-else"].some((role) => words.say(role, text))
    );
  if (meaning === "not-ours") return words.say("elsewhere", text) || words.say("beside", text);
  if (meaning === "code") return words.say("code", text) && !words.say("other-code", text);
  // Of links: whether their words name what they object to.
  if (meaning === "only object")
    return words.say("object", text) && words.sayOnly(["object", "neutral"], text);
  if (meaning === "object to") return !words.sayOnly(["object", "neutral"], text);
  if (meaning === "elsewhere") return words.say("elsewhere", text);
  if (meaning in ASKED) return ASKED[meaning].some((kind) => askedBy([text], kind, words) === meaning);
  if (NOT_ASKED.includes(meaning) && OURS.includes(askedBy([text], "text", words))) return false;
  return words.say(meaning, text);
}

/** @param {string} file */
function sayings(file) {
  const parts = readFileSync(new URL(file, FOLDER), "utf8").split(/^## /mu).slice(1);
  return parts.flatMap((part) => {
    const [meaning, ...texts] = part.trim().split("\n");
    return texts.map((text) => ({ meaning, text }));
  });
}

for (const file of readdirSync(FOLDER)) {
  const language = file.replace(".txt", "");
  test(`${language}: every saying is read for what it means`, () => {
    const words = new Words([wording[language], wording.en]);
    const misread = sayings(file).filter(({ meaning, text }) => !isRead(meaning, text, words));
    assert.deepEqual(
      misread.map(({ meaning, text }) => `${meaning}: ${text} (${findAnswer([text], words)?.answer})`),
      [],
    );
  });
}

test("none is still to be written", () => {
  const begun = readdirSync(FOLDER).flatMap((file) =>
    sayings(file).filter(({ text }) => text.startsWith("TODO")),
  );
  assert.deepEqual(begun, []);
});

test("every language of the catalogue has its sayings", () => {
  const languages = readdirSync(FOLDER).map((file) => file.replace(".txt", ""));
  assert.deepEqual(languages.sort(), Object.keys(wording).sort());
});
