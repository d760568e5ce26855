import assert from "node:assert/strict";
import { test } from "node:test";
import { tagsOf } from "../../extension/page/recognise/language.js";

test("a tag counts once, however a page spells it, and what is no tag not at all", () => {
  const written = ["EN", "pt_br", "", "x", "en", "zh_Hans_CN", "en_US.UTF-8", "fr-FR"];
  assert.deepEqual(tagsOf(written), ["en", "pt-BR", "zh-Hans-CN", "fr-FR"]);
});
