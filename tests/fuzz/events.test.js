/** Whatever pages report and persons say, in any order and many at once: what must hold of the record. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { browser, open } from "./stand-in.js";
import { recordPage } from "../../dist/chromium/background/events.js";
import { recordFact, recordPerson, takeBack } from "../../dist/chromium/record/said.js";
import { objections } from "../../dist/chromium/record/store.js";
import { AWAITING, BEGUN, STATES, isAnswer } from "../../dist/chromium/objection/states.js";
import { RUNS } from "./runs.js";

const URLS = {
  instagram: "https://help.instagram.com/contact/1",
  facebook: "https://www.facebook.com/help/contact/1",
};

/** Of what was sent before: a state on record, and an event of its own to draw. */
const RECEIPT = "receipt";
const EVENTS = [...STATES, RECEIPT];

const told = (/** @type {readonly string[]} */ states) =>
  fc.record({
    tab: fc.constantFrom(1, 2, 3),
    form: fc.constantFrom(...Object.keys(URLS)),
    state: fc.constantFrom(...states),
    text: fc.uuid(),
    waits: fc.boolean(),
  });
const story = (/** @type {readonly string[]} */ ...states) => fc.array(told(states), { maxLength: 25 });

/** Pages tell; one that `waits` lets the record be written before the next. */
async function tell(all) {
  browser.storage.local.clear();
  browser.storage.session.clear();
  const answers = [];
  for (const { tab, form, state, text, waits } of all) {
    open.set(tab, URLS[form]);
    const said = state === RECEIPT ? { state: "sent", receipt: /** @type {const} */ (true) } : { state };
    const told = recordPage(tab, { form, ...said, text, url: `${URLS[form]}?tab=${tab}` });
    const answer = told.catch(() => false);
    answers.push(answer);
    if (waits) await answer;
  }
  return Promise.all(answers);
}

const drawn = (arbitrary, holds) => fc.assert(fc.asyncProperty(arbitrary, holds), RUNS);

test("what was taken is on record once, what was not is not", () =>
  drawn(story(...EVENTS), async (all) => {
    const taken = await tell(all);
    const kept = (await objections()).flatMap(({ events }) => events.map(({ text }) => text));
    const due = all.filter((_, place) => taken[place]).map(({ text }) => text);
    assert.deepEqual(kept.toSorted(), due.toSorted());
  }));

test("no record tells of an answer before its sending, nor mixes two forms", () =>
  drawn(story(...EVENTS), async (all) => {
    await tell(all);
    for (const { form, state, events } of await objections()) {
      assert.equal(state, events.at(-1).state);
      for (const [place, event] of events.entries()) {
        assert.ok(event.url.startsWith(URLS[form]));
        const said = events.slice(0, place).findLast((earlier) => !BEGUN.includes(earlier.state));
        if (isAnswer(event)) assert.ok(AWAITING.includes(said?.state));
        if (["opened", "filled"].includes(event.state)) assert.equal(said, undefined);
      }
    }
  }));

test("what one tab works on is never told of by another", () =>
  drawn(story("opened", "filled", "sent"), async (all) => {
    await tell(all.map((one) => ({ ...one, form: one.tab === 1 ? "facebook" : "instagram" })));
    for (const { events } of await objections()) assert.equal(new Set(events.map(({ url }) => url)).size, 1);
  }));

test("what the person takes back is as it was before, and nothing is erased", () =>
  drawn(
    fc.tuple(story(...EVENTS), fc.constantFrom("confirmed", "refused", "linked", "replaced")),
    async ([all, said]) => {
      await tell(all);
      for (const one of await objections()) {
        await (STATES.includes(said) ? recordPerson(one.id, said) : recordFact(one.id, said));
        await takeBack(one.id);
        const after = (await objections()).find(({ id }) => id === one.id);
        assert.deepEqual(after.events.slice(0, one.events.length), one.events);
        assert.equal(after.state, one.state);
      }
    },
  ));

test("what found no room is kept in its turn, once there is some", () =>
  drawn(fc.tuple(story(...EVENTS), fc.array(fc.boolean(), { maxLength: 25 })), async ([all, room]) => {
    const taken = await tell(all);
    const due = all.filter((_, place) => taken[place]).map(({ text }) => text);
    const { set } = browser.storage.local;
    let written = 0;
    browser.storage.local.set = async (values) => {
      if (room[written++] === false) throw new Error("full");
      return set(values);
    };
    try {
      await tell(all);
    } finally {
      browser.storage.local.set = set;
    }
    const last = { form: "facebook", state: "sent", text: "last", url: URLS.facebook };
    assert.equal(await recordPage(4, last), true);
    const kept = (await objections()).flatMap(({ events }) => events.map(({ text }) => text));
    assert.deepEqual(kept.toSorted(), [...due, "last"].toSorted());
  }));
