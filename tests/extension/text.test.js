import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, linesOf, sentences, words } from "../../extension/lib/text.js";

test("folding forgets case, accents, apostrophes, hyphens and unseen characters", () => {
  assert.equal(fold("L’E-MAIL  «Éxacte»"), "l e mail exacte");
  assert.equal(fold("oppo\u00adsi\u200btion\u00a0!"), "opposition");
  assert.equal(fold("\u202eReklama\u202c"), "reklama");
});

test("a word of one letter keeps its accent: the Italian è is not the word e", () => {
  assert.deepEqual(words("è e e\u0301"), ["è", "e", "é"]);
});

test("words keep their case", () => {
  assert.deepEqual(words("agli usi dell'AI"), ["agli", "usi", "dell", "AI"]);
});

test("a full stop inside an address, after a letter or before a small one ends no sentence", () => {
  assert.deepEqual(sentences("See help.meta.com. Then send!"), ["See help.meta.com", "Then send"]);
  assert.deepEqual(sentences("Daten, z. B. Fotos, usw. und mehr. Ende."), [
    "Daten, z. B. Fotos, usw. und mehr",
    "Ende",
  ]);
  assert.deepEqual(sentences("Cheadaíomar í. Ní úsáidfear é."), ["Cheadaíomar í", "Ní úsáidfear é"]);
});

test("lines are read no further than the one that makes them too long", () => {
  function* texts() {
    yield* ["one", "two", "three"];
    assert.fail("read on");
  }
  assert.equal(linesOf(texts(), 10), "one\ntwo\nthree");
  assert.equal(linesOf(["one", "two"], 10), "one\ntwo");
});
