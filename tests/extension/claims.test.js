import assert from "node:assert/strict";
import { test } from "node:test";
import { claim, denial, request, verdict } from "../../extension/lib/claims.js";

const grammar = {
  not: ["not", "cannot", "won't", "nicht"],
  if: ["if", "wenn", "^wird"],
  and: ["and", "which", "und"],
  that: ["dass"],
  no: ["cannot"],
  yet: [],
  proviso: [],
  may: [],
  tells: [],
  stranger: [],
  matter: ["AI"],
};
const honoured = ["honour objection", "akzeptier* widerspruch"];
const claims = (text) => claim(honoured, grammar, text) !== undefined;

test("a plain statement is a claim, and answers with its own sentence", () => {
  assert.equal(
    claim(honoured, grammar, "Thank you. We will honour your objection. Bye."),
    "We will honour your objection",
  );
});

test("a condition is no claim", () => {
  assert.equal(claims("If we honour your objection, we will write to you."), false);
});

test("what follows a promise on a condition is no claim, unless it says the same again", () => {
  const both = [...honoured, "request applied"];
  const states = (/** @type {string} */ text) => claim(both, grammar, text) !== undefined;
  assert.equal(states("Your request will be applied."), true);
  assert.equal(states("If you qualify, we will honour your objection. Your request will be applied."), false);
  assert.equal(states("If you qualify, we honour your objection. We will honour your objection."), true);
});

test("a question is no claim", () => {
  assert.equal(claims("Will we honour your objection? You will get an e-mail."), false);
  assert.equal(claims("What comes next? We honour your objection."), true);
});

test("what ends in a semicolon is a question in Greek alone", () => {
  const states = (/** @type {string} */ text) => claim(["δεκτή εναντίωση"], grammar, text) !== undefined;
  assert.equal(states("Έγινε δεκτή η εναντίωσή σας;"), false);
  assert.equal(states("Τι έγινε; Έγινε δεκτή η εναντίωσή σας."), true);
  assert.equal(claims("We will honour your objection; you need do nothing."), true);
});

test("what is denied is no claim, wherever the denial stands in its clause", () => {
  assert.equal(claims("We cannot honour your objection."), false);
  assert.equal(claims("Wir akzeptieren deinen Widerspruch leider nicht."), false);
});

test("a denial in another clause denies something else", () => {
  assert.equal(claims("We will honour your objection and won't use your posts."), true);
  assert.equal(claims("We will honour your objection, which means that we won't use your posts."), true);
});

test("a word said again in another clause is denied there alone", () => {
  assert.equal(claims("We will honour your objection and will not ask your objection again."), true);
});

test("behind a comma, a word like 'that' carries the denial on", () => {
  assert.equal(claims("Wir können nicht bestätigen, dass wir deinen Widerspruch akzeptieren."), false);
});

test("what is denied behind a word like 'that' is another matter", () => {
  const asked = ["honour request"];
  const says = (/** @type {string} */ text) =>
    claim(asked, { ...grammar, that: ["that"] }, text) !== undefined;
  assert.equal(says("We honour your request that your posts not be used."), true);
  assert.equal(says("We cannot honour your request that your posts be left out."), false);
  assert.equal(says("We do not say that we honour your request."), false);
});

test("a denial within what is asked for is none of the answer", () => {
  const asked = (/** @type {string} */ text) =>
    claim(["request approved"], { ...grammar, that: ["that", "request+not+to"] }, text) !== undefined;
  assert.equal(asked("Your request that your posts not be used for AI has been approved."), true);
  assert.equal(asked("Your request not to have your posts used for AI has been approved."), true);
  assert.equal(asked("Your request that your posts not be used for AI has not been approved."), false);
  assert.equal(asked("Your request that your posts be deleted was not approved."), false);
  assert.equal(asked("Your request has not been approved for AI."), false);
});

test("what may be is no refusal, and refuses nothing in another clause", () => {
  const possible = { ...grammar, may: ["may"] };
  const refuses = (/** @type {string} */ text) =>
    verdict(["decline* objection"], possible, text) !== undefined;
  assert.equal(refuses("We decline your objection."), true);
  assert.equal(refuses("We may decline your objection."), false);
  assert.equal(refuses("We decline your objection, and you may complain."), true);
  assert.equal(denial(honoured, possible, "We may say that we cannot honour your objection."), undefined);
});

test("what will be told elsewhere is neither a claim nor a refusal", () => {
  const telling = { ...grammar, tells: ["email+saying"] };
  const said = "You'll get an email saying we honour your objection";
  assert.equal(claim(honoured, telling, said), undefined);
  assert.equal(
    claim(honoured, telling, "We honour your objection, and send an email saying so"),
    "We honour your objection, and send an email saying so",
  );
  assert.equal(verdict(honoured, telling, said), undefined);
});

test("what only another is asked for is not asked of the person, and what they have not done yet is", () => {
  const strange = { ...grammar, stranger: ["wasn't+you"] };
  const asks = (/** @type {string} */ text) => request(["click link"], strange, text) !== undefined;
  assert.equal(asks("Click the link."), true);
  assert.equal(asks("If this wasn't you, click the link."), false);
  assert.equal(asks("If you have not done so yet, click the link."), true);
});

test("a verb that opens a sentence sets a condition, where the language says it so", () => {
  assert.equal(claims("Wird von uns akzeptiert dein Widerspruch, schreiben wir dir."), false);
  assert.equal(claims("Akzeptiert wird dein Widerspruch."), true);
});

test("a refusal in no words of its own is a denial, and never one on a condition", () => {
  const denies = (text) => denial(honoured, grammar, text) !== undefined;
  assert.equal(denies("We cannot honour your objection."), true);
  assert.equal(denies("If we cannot honour your objection, we will write to you."), false);
  assert.equal(denies("We will honour your objection."), false);
});

test("another's words are no claim, in whatever quotation marks", () => {
  for (const text of [
    "Så börjar det: ”we honour your objection” står det.",
    "'We honour your objection', the message begins.",
    "You read “we honour your objection” then.",
    "Lisez « we honour your objection ».",
    '"We honour your objection"',
    "„We honour your objection“",
    '„We honour your objection"',
    "»We honour your objection«",
  ]) {
    assert.equal(claims(text), false, text);
  }
});
