import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest } from "../../extension/catalogue/nearest.js";

const KNOWN = { fr: {}, nb: {}, pt: {}, "pt-BR": {} };

test("a tag is served by its own words, or else by those of its language", () => {
  const served = ["pt-BR", "pt-PT", "fr-CH", "no", "nn-NO", "nb"].map((tag) => nearest(tag, KNOWN));
  assert.deepEqual(served, ["pt-BR", "pt", "fr", "nb", "nb", "nb"]);
});

test("a language that the catalogue does not speak is served by none, whatever it is called", () => {
  for (const tag of ["ja", "", "constructor", "__proto__"]) assert.equal(nearest(tag, KNOWN), undefined);
});
