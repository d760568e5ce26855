/** Letters after an objection: complete, in the language asked for, and silent on what is not known. */

import assert from "node:assert/strict";
import { test } from "node:test";
import authorities from "../../dist/chromium/catalogue/authorities.js";
import letters from "../../dist/chromium/catalogue/letters.js";
import { authorityOf, composeLetter } from "../../dist/chromium/letters/correspondence.js";
import { compose } from "../../dist/chromium/letters/reason.js";

const KINDS = ["follow-up", "by-post", "complaint"];
const FACTS = {
  country: "FR",
  account: ["@ada", "Instagram", "ada@example.org"],
  person: { language: "en" },
  reason: "I would say it otherwise today.",
  text: "Hello, I object. My pictures cost $& each.",
  sent: new Date("2026-03-02"),
  due: new Date("2026-04-02"),
  overdue: true,
  today: new Date("2026-04-20"),
};
const body = (kind, facts = {}, language = "en") =>
  composeLetter(kind, language, { ...FACTS, ...facts }).body;

test("no letter leaves a placeholder, a gap or a word of code, wherever the person lives", () => {
  for (const language of Object.keys(letters))
    for (const kind of KINDS)
      for (const { country } of authorities) {
        const letter = composeLetter(kind, language, { ...FACTS, country });
        assert.doesNotMatch(letter.subject + letter.body, /[{}]|undefined|\n{3}/);
        assert.ok(letter.subject);
        assert.ok(letter.body.includes(FACTS.text));
        assert.ok(letter.body.includes("@ada, Instagram, ada@example.org"));
        assert.ok(letter.body.length >= 120);
      }
});

test("dates are written as the letter's language writes them", () => {
  assert.match(body("follow-up"), /On 2 March 2026 I objected/);
  assert.match(body("follow-up"), /due by 2 April 2026 \(Article 12\(3\) of the GDPR\)/);
  assert.match(body("follow-up", {}, "fr"), /au plus tard le 2 avril 2026/);
});

test("a deadline is named once it is past", () => {
  const early = { overdue: false };
  for (const kind of ["follow-up", "complaint"]) {
    assert.match(body(kind), /An answer was due/);
    assert.doesNotMatch(body(kind, early), /An answer was due/);
    assert.doesNotMatch(body(kind, { due: undefined }), /An answer was due/);
  }
});

test("an answer is quoted, or said, and silence is called so", () => {
  const answered = (state, text) => body("complaint", { answer: { state, text } });
  assert.match(body("complaint"), /The company’s answer so far: none\./);
  assert.match(answered("refused", "We can't grant it."), /so far: We can't grant it\./);
  assert.match(answered("refused"), /so far: my objection was declined\./);
  assert.match(answered("confirmed", "We will honour it."), /so far: We will honour it\./);
  assert.doesNotMatch(answered("confirmed"), /so far/);
});

test("only what was sent is called the words of the objection", () => {
  for (const kind of ["follow-up", "complaint"]) {
    const letter = body(kind, { text: undefined });
    assert.doesNotMatch(letter, /my words|otherwise today/);
  }
  assert.match(body("by-post", { text: undefined }), /I would say it otherwise today\./);
  assert.match(body("complaint"), /These were my words:\n\nHello, I object\./);
});

/** Whichever of our sentences were drawn for it. */
const objections = (person) =>
  [0, 1, 2].map((place) => compose(person, { opening: place, account: place, closing: place }));

test("the objection by letter greets, names the account and closes once, and cites each law once", () => {
  for (const [language, letter] of Object.entries(letters)) {
    const person = {
      language,
      country: "FR",
      email: "ada@example.org",
      situation: "parent",
      own: "Leave us be",
    };
    const { right, term } = letter.law.gdpr;
    for (const reason of objections(person)) {
      const posted = body("by-post", { person, reason, text: undefined }, language);
      for (const once of [right, term, "ada@example.org", "Leave us be."])
        assert.equal(posted.split(once).length, 2, `${once}: ${posted}`);
      for (const frame of [...letter.opening, ...letter.closing])
        assert.ok(!posted.includes(frame.replace("{right}", right)), posted);
      for (const matter of [letter.grounds.parent, letter.request])
        assert.ok(matter.some((sentence) => posted.includes(sentence)));
    }
  }
});

test("the objection by letter speaks one language, whichever the text was suggested in", () => {
  const person = { language: "fr", country: "FR", situation: "author" };
  for (const reason of objections(person)) {
    const posted = body("by-post", { person, reason, text: undefined, country: "GB" }, "de");
    assert.ok(letters.de.grounds.author.some((grounds) => posted.includes(grounds)));
    assert.match(posted, /UK-DSGVO/);
    assert.doesNotMatch(posted, /Meta \(article|DSGVO.*DSGVO.*DSGVO/s);
  }
});

test("the objection by letter keeps what the person wrote, and leaves out our frame around it", () => {
  const person = { language: "en", country: "FR", email: "ada@example.org" };
  const mine = "My neighbours trust me.\n\nLeave them out.";
  for (const opening of letters.en.opening) {
    const reason = `${opening.replace("{right}", letters.en.law.gdpr.right)} ${mine} ${letters.en.closing[0]}`;
    const posted = body("by-post", { person, reason, text: undefined });
    assert.ok(posted.includes(`\n\n${mine}\n\n`), posted);
  }
});

test("each letter goes to the right place under the right law", () => {
  assert.match(body("by-post"), /^Meta Platforms Ireland Limited\nMerrion Road\n/);
  assert.match(body("complaint"), /^Commission nationale de l’informatique et des libertés/);
  assert.match(body("complaint", { country: "BE" }), /^Autorité .*\nGegevensbeschermingsautoriteit\n/);
  assert.match(body("complaint", { country: "GB" }), /UK GDPR/);
  for (const language of Object.keys(letters)) {
    const british = body("complaint", { country: "GB" }, language);
    assert.match(british, /\b165\b/);
    assert.doesNotMatch(british, /\b77\b/);
  }
  assert.match(body("complaint", { country: "BR" }), /LGPD[^]*country: Brazil/);
  assert.match(body("by-post", { country: "CH" }), /Swiss Federal Act on Data Protection/);
  assert.equal(authorityOf("IE")?.languages[0], "en");
});

test("where each region has its own authority, the person puts in theirs, in every language", () => {
  for (const language of Object.keys(letters)) {
    const [addressee = ""] = body("complaint", { country: "DE" }, language).split("\n\n");
    assert.match(addressee, /^\[[^[\]]+\]$/);
    assert.equal(addressee === letters.en.regional, language === "en");
  }
  assert.doesNotMatch(body("complaint", { country: "DE" }), /Bundesbeauftragte/);
});

test("an unknown country and an objection never sent leave their paragraphs out", () => {
  const letter = body("complaint", { country: "", sent: undefined });
  assert.doesNotMatch(letter, /I live in|I objected to/);
  assert.match(letter, /^20 April 2026\n/);
});

test("a language without letters gets English, and says so", () => {
  assert.equal(composeLetter("follow-up", "xx", FACTS).language, "en");
  assert.equal(composeLetter("follow-up", "fr-BE", FACTS).language, "fr");
});
