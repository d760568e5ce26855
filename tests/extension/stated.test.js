import assert from "node:assert/strict";
import { test } from "node:test";
import { stated } from "../../extension/lib/stated.js";

const texts = (/** @type {string} */ text) => stated(text).map((sentence) => sentence.text);

test("what is quoted and what is asked is not stated", () => {
  assert.deepEqual(texts("Why? “We say so.” We know. Γιατί; Ξέρουμε; εμείς."), ["We know", "εμείς"]);
  assert.deepEqual(texts("It goes on; it ends;"), ["It goes on", "it ends"]);
});

test("marks that open and never close cost no more than the text is long", () => {
  for (const mark of ["“ ", "„a ", "‘ ", "«a", "a;b", "»"]) {
    const begun = performance.now();
    stated(mark.repeat(40_000));
    assert.ok(performance.now() - begun < 3000, mark);
  }
});

test("a text is taken apart once, however often it is asked about", () => {
  const text = "We will honour your objection.";
  assert.equal(stated(text), stated(text));
});
