import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { exported } from "../../extension/objection/export.js";
import { imported } from "../../extension/objection/import.js";

const at = "2026-03-01T10:00:00.000Z";
const event = {
  at,
  state: "sent",
  url: "https://help.instagram.com/contact/1",
  by: "page",
  text: "Ich bin …",
};
const later = { at: "2026-03-01T10:05:00.000Z", state: "sent", url: "", by: "person", fact: "extended" };
const data = Buffer.from("From: Meta\n\nYes.");
const mail = {
  ...{ id: "e", objection: "a", at, kind: "mail", name: "answer.eml", type: "message/rfc822" },
  ...{ size: data.length, data: data.toString("base64"), subject: "Your objection" },
  sha256: createHash("sha256").update(data).digest("hex"),
};
const KEPT = {
  objections: [{ id: "a", form: "instagram", account: "ada", state: "sent", events: [event, later] }],
  evidence: [mail],
  profile: { country: "FR", email: "a@example.org", situation: "person", reason: "…", autofill: true },
  aside: [{ at, why: "objections[3]: id", value: { half: "a rec" } }],
};
const file = (kept = KEPT) => exported(kept, { now: new Date(at), extension: "1.0.0" });

test("an export is read back as it was kept", async () => {
  assert.deepEqual(await imported(file()), KEPT);
});

test("what is empty is read back as empty", async () => {
  const empty = { objections: [], evidence: [], aside: [] };
  assert.deepEqual(await imported(file(empty)), empty);
});

const spoilt = (spoil) => {
  const content = JSON.parse(file());
  spoil(content);
  return JSON.stringify(content);
};

const PROOF = { zone: "Europe/Paris", form: "", version: "", catalogue: "" };

for (const [what, text, reason, place] of [
  ["half a file", file().slice(0, -20), "damaged", "JSON"],
  ["another program's", '{"version": 1}', "foreign", ""],
  ["no record at all", "null", "foreign", ""],
  ["a later version's", spoilt((all) => (all.version = 2)), "newer", ""],
  ["one without a version", spoilt((all) => delete all.version), "damaged", "version"],
  ["no list of objections", spoilt((all) => (all.objections = {})), "damaged", "objections"],
  ["a broken event", spoilt((all) => (all.objections[0].events[0].at = "soon")), "damaged", "event: at"],
  ["no events", spoilt((all) => (all.objections[0].events = [])), "damaged", "objections[0]: events"],
  [
    "a time zone of no kind",
    spoilt((all) => (all.objections[0].events[0].proof = { ...PROOF, zone: 1 })),
    ...["damaged", "event: proof"],
  ],
  [
    "a country of no kind",
    spoilt((all) => (all.objections[0].events[0].proof = { ...PROOF, country: 33 })),
    ...["damaged", "event: proof"],
  ],
  ["evidence of no kind", spoilt((all) => (all.evidence[0].kind = "page")), "damaged", "evidence[0]: kind"],
  ["changed evidence", spoilt((all) => (all.evidence[0].data = "AAAA")), "damaged", "evidence[0]: sha256"],
  ["no base64", spoilt((all) => (all.evidence[0].data = "§")), "damaged", "evidence[0]: sha256"],
  ["a broken profile", spoilt((all) => (all.profile.email = 7)), "damaged", "profile: email"],
])
  test(`refused with its reason: ${what}`, async () => {
    await assert.rejects(imported(text), (/** @type {any} */ refused) => {
      assert.equal(refused.reason, reason);
      return refused.place.includes(place);
    });
  });

test("a time zone that this browser does not know is kept as it stands there", async () => {
  const text = spoilt((all) => (all.objections[0].events[0].proof = { ...PROOF, zone: "Mars/Olympus_Mons" }));
  const { objections } = await imported(text);
  assert.equal(objections[0]?.events[0]?.proof?.zone, "Mars/Olympus_Mons");
});

test("no file reaches beyond itself", async () => {
  const text = file().replace('"profile": {', '"profile": { "__proto__": { "polluted": true },');
  await imported(text.replace('"id": "a"', '"__proto__": { "polluted": true }, "id": "a"'));
  assert.equal({}.polluted, undefined);
});
