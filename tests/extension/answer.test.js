import assert from "node:assert/strict";
import { test } from "node:test";
import wording from "../../dist/chromium/catalogue/wording.js";
import { findAnswer } from "../../extension/page/recognise/answer.js";
import { Words } from "../../extension/page/recognise/wording.js";

const words = new Words([wording.en]);
const answer = (/** @type {string[]} */ ...said) => findAnswer(said, words)?.answer;

test("a yes in one block is a receipt where another says that the review is to come", () => {
  assert.equal(answer("Objection accepted"), "honoured");
  assert.equal(answer("Objection accepted", "It will be reviewed by our team."), "received");
  assert.equal(answer("Objection accepted", "We'll review it as soon as we can."), "received");
  assert.equal(answer("Objection accepted", "We've reviewed your request."), "honoured");
});
