/** A system whose time zone the browser has no name for. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "../fuzz/stand-in.js";
import { recordPage } from "../../dist/chromium/background/events.js";
import { answerDue, zoneOf } from "../../dist/chromium/objection/deadline.js";
import { overview } from "../../dist/chromium/record/store.js";

const url = "https://help.instagram.com/contact/233964459562201";

test("what happens there is kept, and its deadline told by UTC", async () => {
  process.env.TZ = "Etc/Unknown";
  assert.throws(() => new Intl.DateTimeFormat("en", new Intl.DateTimeFormat().resolvedOptions()));
  open.set(1, url);
  for (const state of ["filled", "sent"]) await recordPage(1, { form: "instagram", state, url });
  const { objections, trouble } = await overview();
  assert.deepEqual([objections.length, trouble], [1, undefined]);
  assert.equal(objections[0].events[0].proof.zone, "UTC");
  assert.match(answerDue(objections[0], { answer: { months: 1 } }).toISOString(), /T23:59:59.999Z$/);
});

test("a zone that another browser knew gives way to the person's own", () => {
  process.env.TZ = "Europe/Paris";
  const proof = { zone: "Mars/Olympus_Mons", form: "", version: "", catalogue: "" };
  assert.equal(zoneOf({ at: "", state: "sent", url, by: "page", proof }), "Europe/Paris");
});
