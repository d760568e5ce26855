import assert from "node:assert/strict";
import { test } from "node:test";
import { lawOf } from "../../dist/chromium/catalogue/law.js";

test("the law is that of the person's country, and the GDPR where we know none", () => {
  assert.equal(lawOf("BR").law, "lgpd");
  assert.equal(lawOf("GB").law, "uk-gdpr");
  for (const country of ["FR", "US", "", undefined]) assert.equal(lawOf(country).law, "gdpr");
});
