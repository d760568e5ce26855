/** A mail's code is found; where a text leaves a doubt, nothing is. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { codeIn } from "../../extension/lib/code-in.js";

const speaksOfCode = (/** @type {string} */ sentence) => /\bcode\b/iu.test(sentence);

/** @type {Record<string, [text: string, code: string | undefined]>} */
const PASTED = {
  "a line that holds it": ["Your code is 482915.", "482915"],
  "a code with space around it": ["  482915\n", "482915"],
  "a code in two groups": ["482 915", "482915"],
  "a whole mail": [
    `Object to the use of your information #1234567
     24 November 2026, 10:15
     Hi Ada, enter this code to confirm your request:

     482915

     It is valid for 30 minutes. Call +353 1 653 5373, or see https://www.facebook.com/help/6359191084165019?id=77777.
     Meta Platforms, 1601 Willow Road, Menlo Park, CA 94025`,
    "482915",
  ],
  "the same code said twice": ["Code 482915. Once more, your code: 482915.", "482915"],
  "two codes": ["Your code is 482915. Your code is 482916.", undefined],
  "two numbers of which none is called a code": ["482915 and 482916", undefined],
  "a year": ["Sent in 2026", undefined],
  "a date": ["Sent on 24/11/2026 and 24.11.2026", undefined],
  "a telephone number": ["Call +33 1 23 45 67 89 or 0123 456 789", undefined],
  "the number of a request": ["Your request #482915", undefined],
  "part of an address": ["https://example.org/482915?code=482916", undefined],
  "an amount": ["You owe 4,829.15", undefined],
  "too few digits": ["Your code is 482", undefined],
  "no digits": ["Your code is on its way", undefined],
};

for (const [what, [text, code]] of Object.entries(PASTED))
  test(what, () => assert.equal(codeIn(text, speaksOfCode), code));
