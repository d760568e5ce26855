import assert from "node:assert/strict";
import { test } from "node:test";
import { matches } from "../../extension/lib/match-pattern.js";

const fits = (pattern, url) => matches(pattern, new URL(url));

test("a star before a host stands for the host and all below it, and nothing that merely ends so", () => {
  const pattern = "https://*.facebook.com/help/*";
  assert.equal(fits(pattern, "https://facebook.com/help/contact/1"), true);
  assert.equal(fits(pattern, "https://fr-fr.facebook.com/help/contact/1"), true);
  assert.equal(fits(pattern, "https://notfacebook.com/help/contact/1"), false);
  assert.equal(fits(pattern, "https://facebook.com.example/help/1"), false);
});

test("only https, and the path sees the query", () => {
  assert.equal(fits("https://a.example/*", "http://a.example/x"), false);
  assert.equal(
    fits("https://a.example/login*contact%2F*", "https://a.example/login/?next=%2Fcontact%2F1"),
    true,
  );
  assert.equal(fits("https://a.example/login*contact%2F*", "https://a.example/login/?next=%2Fhome"), false);
});

test("what a pattern writes is meant to the letter", () => {
  assert.equal(fits("https://a.example/a.b*", "https://a.example/axb"), false);
});
