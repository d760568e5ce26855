import assert from "node:assert/strict";
import { test } from "node:test";
import { askedFor, tagsOf } from "../../build/chromium/page/recognise/language.js";

test("a tag counts once, however a page spells it, and what is no tag not at all", () => {
  const written = ["EN", "pt_br", "", "x", "en", "zh_Hans_CN", "en_US.UTF-8", "fr-FR"];
  assert.deepEqual(tagsOf(written), ["en", "pt-BR", "zh-Hans-CN", "fr-FR"]);
});

test("whoever reads many languages asks for the first of them, and for English", () => {
  const read = ["cs-CZ", "cs", "de-DE", "de", "fr-FR", "fr", "es-ES", "es", "it-IT", "it", "nl-NL", "nl"];
  const more = ["pl-PL", "pl", "pt-PT", "pt", "sv-SE", "sv", "da-DK", "da", "fi-FI", "fi"];
  assert.deepEqual(askedFor([...read, ...more]), [...read, ...more.slice(0, 7), "en"]);
  assert.deepEqual(askedFor(["de", "EN", "fr"]), ["de", "en", "fr"]);
});
