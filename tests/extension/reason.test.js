/** The objection's text: of the person's own, long enough, and true to their details when these change. */

import assert from "node:assert/strict";
import { test } from "node:test";
import letters from "../../dist/chromium/catalogue/letters.js";
import { LETTER_LANGUAGES, compose, letterIn, revise, writable } from "../../dist/chromium/letters/reason.js";

const ADA = {
  language: "en",
  situation: "photographer",
  own: "I post portraits of my\n neighbours",
  email: "ada@example.org",
};
const OWN = "I post portraits of my neighbours.";

/** Enough to meet every sentence: none has more than a few alternatives. */
const draws = (person) => Array.from({ length: 60 }, () => compose(person));

test("the own sentence and the account stand between grounds and request", () => {
  for (const text of draws(ADA)) {
    const places = [
      letters.en.grounds.photographer.map((grounds) => text.indexOf(grounds)).find((at) => at > 0),
      text.indexOf(OWN),
      text.indexOf(ADA.email),
      letters.en.request.map((request) => text.indexOf(request)).find((at) => at > 0),
    ];
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.equal(places.includes(-1), false);
  }
});

test("what is not known leaves no gap", () => {
  for (const text of draws({ language: "fr" })) {
    assert.doesNotMatch(text, / {2}|[{}]|undefined/);
    assert.equal(
      letters.fr.grounds.person.some((grounds) => text.includes(grounds)),
      true,
    );
  }
});

test("the text names the law of the person's country, and the GDPR where we know none", () => {
  for (const language of LETTER_LANGUAGES)
    for (const [country, law] of Object.entries({
      FR: "gdpr",
      GB: "uk-gdpr",
      CH: "fadp",
      BR: "lgpd",
      US: "gdpr",
    }))
      for (const text of draws({ language, country }))
        assert.ok(text.includes(`(${letters[language].law[law].right})`), text);
  const moved = revise(compose(ADA), ADA, { ...ADA, country: "GB" });
  assert.match(moved, /Article 21\(1\) of the UK GDPR/);
});

test("every text in every language satisfies a form that insists on length", () => {
  for (const language of LETTER_LANGUAGES)
    for (const situation of Object.keys(letters.en.grounds))
      for (const text of draws({ language, situation })) assert.ok(text.length >= 120, text);
});

test("a language without letters gets those of its base, or English ones", () => {
  assert.equal(letterIn("fr-BE").tag, "fr");
  assert.equal(letterIn("xx").tag, "en");
  assert.equal(letterIn("no").tag, "nb");
});

test("of several languages, those are left that there are letters in, each once", () => {
  const asked = ["en-GB", "nb", "nn", "lb", "pt-BR", "pt-PT", "en"];
  assert.deepEqual(writable(asked), ["en", "nb", "pt-BR", "pt"]);
});

test("a suggested text follows the details, sentence by sentence", () => {
  for (const text of draws(ADA)) {
    const moved = revise(text, ADA, { ...ADA, email: "ada@example.net" });
    assert.equal(moved, text.replace("example.org", "example.net"));
    assert.equal(revise(moved, { ...ADA, email: "ada@example.net" }, ADA), text);
    const musician = revise(text, ADA, { ...ADA, situation: "musician" });
    assert.equal(
      letters.en.grounds.photographer.some((grounds) => musician.includes(grounds)),
      false,
    );
    assert.equal(musician.includes(OWN), true);
    assert.match(revise(text, ADA, { ...ADA, language: "fr" }), /RGPD/);
    assert.equal(revise(text, ADA, { ...ADA, own: "" }), text.replace(`${OWN} `, ""));
  }
});

test("a text in the person's own words stays, but for their address", () => {
  const mine = `Leave me out. Write to ada@example.org. ${OWN}`;
  assert.equal(revise(mine, ADA, { ...ADA, situation: "parent", own: "", language: "fr" }), mine);
  assert.equal(
    revise(mine, ADA, { ...ADA, email: "ada@example.net" }),
    mine.replace("example.org", "example.net"),
  );
  assert.equal(revise(mine, ADA, { ...ADA, email: "" }), mine);
  assert.equal(revise(mine, { ...ADA, email: "" }, ADA), mine);
  assert.equal(
    revise(mine, { ...ADA, email: "" }, { ...ADA, email: "ada@example.net" }, ADA.email),
    mine.replace("example.org", "example.net"),
  );
});

test("an address is put in as it is written, whatever it holds", () => {
  const odd = "$&$1@example.net";
  const mine = `Leave me out. Write to ${odd}.`;
  assert.equal(
    revise(
      mine.replace(odd, () => ADA.email),
      ADA,
      { ...ADA, email: odd },
    ),
    mine,
  );
});

test("a suggested text with one word changed is the person's own", () => {
  const mine = compose(ADA).replace("portraits", "pictures");
  assert.equal(revise(mine, ADA, { ...ADA, situation: "parent" }), mine);
});
