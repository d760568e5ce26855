import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, says, sentences, words } from "../../extension/lib/text.js";

test("folding forgets case, accents, apostrophes, hyphens and unseen characters", () => {
  assert.equal(fold("L’E-MAIL  «Éxacte»"), "l e mail exacte");
  assert.equal(fold("oppo\u00adsi\u200btion\u00a0!"), "opposition");
  assert.equal(fold("\u202eReklama\u202c"), "reklama");
});

test("a word of one letter keeps its accent: the Italian è is not the word e", () => {
  assert.deepEqual(words("è e e\u0301"), ["è", "e", "é"]);
});

test("words keep their case, so that AI is not the Italian word ai", () => {
  assert.deepEqual(words("agli usi dell'AI"), ["agli", "usi", "dell", "AI"]);
  assert.equal(says(["AI"], "ai fini di legge"), false);
  assert.equal(says(["AI"], "l'AI di Meta"), true);
});

test("a full stop inside an address, after a letter or before a small one ends no sentence", () => {
  assert.deepEqual(sentences("See help.meta.com. Then send!"), ["See help.meta.com", "Then send"]);
  assert.deepEqual(sentences("Daten, z. B. Fotos, usw. und mehr. Ende."), [
    "Daten, z. B. Fotos, usw. und mehr",
    "Ende",
  ]);
});

test("all words of a pattern must stand in one sentence, in any order", () => {
  const patterns = ["honour objection"];
  assert.equal(says(patterns, "Your objection: we honour it"), true);
  assert.equal(says(patterns, "We honour you. Your objection is here."), false);
});

test("a star opens a word at its end, at its start or at both", () => {
  assert.equal(says(["oppos*"], "vous opposer"), true);
  assert.equal(says(["oppos*"], "la proposition"), false);
  assert.equal(says(["*widerspruch"], "der Werbewiderspruch"), true);
  assert.equal(says(["*spruch*"], "Widerspruchsrecht"), true);
  assert.equal(says(["spruch"], "Widerspruch"), false);
});

test("a bar offers words of which one must stand there", () => {
  const patterns = ["honour*|accept* objection|request"];
  assert.equal(says(patterns, "We accepted your request"), true);
  assert.equal(says(patterns, "We honour and accept you"), false);
});

test("a pattern without words matches nothing", () => {
  assert.equal(says(["", "*"], "anything"), false);
});
