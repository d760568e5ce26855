import assert from "node:assert/strict";
import { test } from "node:test";
import { says } from "../../extension/lib/patterns.js";

test("a word in capitals is met in capitals only, so that AI is not the Italian word ai", () => {
  assert.equal(says(["AI"], "ai fini di legge"), false);
  assert.equal(says(["AI"], "l'AI di Meta"), true);
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

test("a plus joins words that stand in this order, close together", () => {
  const patterns = ["will|ll+be+reviewed|checked objection"];
  assert.equal(says(patterns, "Your objection will soon be reviewed"), true);
  assert.equal(says(patterns, "We'll see that the objection will be checked"), true);
  assert.equal(says(patterns, "Your objection was reviewed and will be applied"), false);
  assert.equal(says(patterns, "It will be reviewed"), false);
  assert.equal(says(["will+reviewed"], "We will honour what you asked us once it is reviewed"), false);
});

test("a pattern without words matches nothing", () => {
  assert.equal(says(["", "*"], "anything"), false);
});
