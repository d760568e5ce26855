import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

const document = new EventTarget();
let asked = 0;
/** @type {unknown[]} what the background answers, one after the other; an error is thrown */
let answers = [];
const runtime = {
  id: "ours",
  async sendMessage() {
    const answer = answers[asked++];
    if (answer instanceof Error) throw answer;
    return answer;
  },
};
Object.assign(globalThis, { browser: { runtime }, document });
const { createAsker } = await import("../../extension/page/ask.js");

beforeEach(() => {
  asked = 0;
  runtime.id = "ours";
});

test("whatever is asked is asked once more where no answer came", async () => {
  answers = [undefined, { details: null }];
  assert.deepEqual(await createAsker(new AbortController())({ type: "details" }), { details: null });
  answers = Array(9).fill(undefined);
  asked = 0;
  assert.equal(await createAsker(new AbortController())({ type: "words" }), undefined);
  assert.equal(asked, 2);
});

test("an answer that says there is nothing is an answer", async () => {
  answers = [null];
  assert.equal(await createAsker(new AbortController())({ type: "awaiting" }), null);
  assert.equal(asked, 1);
});

test("nobody is asked once the extension is gone", async () => {
  const ended = new AbortController();
  runtime.id = "";
  assert.equal(await createAsker(ended)({ type: "words" }), undefined);
  assert.equal(asked, 0);
  assert.equal(ended.signal.aborted, true);
});
