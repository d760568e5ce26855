/** Whatever is sent to the background, by whomever: answered or refused, and strangers write nothing. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { browser } from "./stand-in.js";
import { answer } from "../../dist/chromium/background/messages.js";
import { STATES } from "../../dist/chromium/objection/states.js";
import { RUNS } from "./runs.js";

const HELP = "https://help.instagram.com/contact/233964459562201";
const PAGE = { id: "ours", frameId: 0, url: HELP, tab: { id: 1 } };

const anything = fc.anything({ withNullPrototype: true, withObjectString: true });
const mostly = (...right) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...right) }, anything);
const message = fc.oneof(
  anything,
  fc.record(
    {
      type: mostly(
        "words",
        "guess",
        "details",
        "awaiting",
        "event",
        "options",
        "mailbox",
        "open-mailbox",
        "__proto__",
        "constructor",
      ),
      form: mostly("instagram", "facebook"),
      state: mostly(...STATES),
      text: mostly("Please.", "x".repeat(20_000)),
      languages: mostly(["fr"], ["__proto__"], []),
      more: anything,
    },
    { requiredKeys: [] },
  ),
  fc.record({
    type: fc.constant("event"),
    form: mostly("instagram"),
    state: mostly(...STATES),
  }),
);

/** Another extension, a frame, plain http, pages of somebody else's and of ours, nobody. */
const stranger = fc.oneof(
  fc.record({ id: anything, frameId: anything, url: anything, tab: anything }),
  fc.constantFrom(
    { ...PAGE, id: "another" },
    { ...PAGE, frameId: 1 },
    { ...PAGE, url: HELP.replace("https", "http") },
    { ...PAGE, url: "https://help.instagram.com.example.org/contact/1" },
    { ...PAGE, url: "https://help.instagram.com@example.org/contact/1" },
    { ...PAGE, url: "chrome-extension://ours/views/popup/popup.html" },
    { ...PAGE, tab: undefined },
    {},
  ),
);

const KEYS = ["objections", "profile", "aside", "tabs", "held"];
const stored = () => Promise.all([browser.storage.local.get(KEYS), browser.storage.session.get(KEYS)]);

test("a stranger is refused, and nothing is written", () =>
  fc.assert(
    fc.asyncProperty(message, stranger, async (sent, sender) => {
      assert.equal(answer(sent, sender), undefined);
      assert.deepEqual(await stored(), [{}, {}]);
    }),
    RUNS,
  ));

test("what there is nothing to say to is answered too: a page that gets no answer asks once more", async () => {
  for (const type of ["awaiting", "mailbox", "open-mailbox", "options"])
    assert.notEqual(await answer({ type }, PAGE), undefined, type);
});

test("a page of Meta's writes events of known forms and states, under its own address, and nothing else", () =>
  fc.assert(
    fc.asyncProperty(fc.array(message, { maxLength: 8 }), async (all) => {
      browser.storage.local.clear();
      for (const sent of all) await answer(sent, PAGE);
      const [{ objections = [], ...others }] = await stored();
      assert.deepEqual(others, {});
      for (const { form, events } of objections) {
        assert.ok(["instagram", "facebook"].includes(form));
        for (const { state, url, by } of events)
          assert.deepEqual([STATES.includes(state), url, by], [true, HELP, "page"]);
      }
    }),
    RUNS,
  ));
