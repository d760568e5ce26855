import assert from "node:assert/strict";
import { test } from "node:test";
import { caseNumber, readMail } from "../../extension/objection/mail.js";

const mail = (...head) => [...head, "", "Subject: in the body, not the head"].join("\r\n");

test("sender, subject and date of an e-mail", () => {
  const source = mail(
    "Received: by mx.example.org",
    "FROM: Meta Privacy <case@support.facebook.com>",
    "Subject: Your objection #1234567890",
    "Date: Tue, 3 Mar 2026 09:15:00 +0100 (CET)",
  );
  assert.deepEqual(readMail(source), {
    sender: "Meta Privacy <case@support.facebook.com>",
    subject: "Your objection #1234567890",
    sent: "2026-03-03T08:15:00.000Z",
  });
});

test("a header that goes on in the next line is one", () => {
  assert.equal(readMail(mail("Subject: Your", "\tobjection", "  again")).subject, "Your objection again");
});

for (const [encoded, plain] of [
  ["=?utf-8?B?VsOhxaEgbsOhbWl0a2E=?=", "Váš námitka"],
  ["=?ISO-8859-1?Q?Datenschutz=FCbung_f=FCr?= Sie", "Datenschutzübung für Sie"],
  ["=?UTF-8?q?Opposition?=\r\n =?UTF-8?q?_re=C3=A7ue?=", "Opposition reçue"],
  ["=?utf-8*de?Q?=C3=9Cber?=", "Über"],
  ["=?UTF-8?Q?Opposition_re=C3?=\r\n =?utf-8?Q?=A7ue?=", "Opposition reçue"],
  ["=?utf-8?B?w6nDqcM=?= =?utf-8?Q?=A9?= =?iso-8859-1?Q?=E9?=", "éééé"],
  ["=?no-such-charset?B?AAAA?=", "=?no-such-charset?B?AAAA?="],
  ["=?utf-8?B?!!!?=", "=?utf-8?B?!!!?="],
  ["Réponse à votre demande", "Réponse à votre demande"],
])
  test(`encoded words: ${plain}`, () => {
    assert.equal(readMail(mail(`Subject: ${encoded}`)).subject, plain);
  });

test("what is no e-mail says nothing", () => {
  for (const text of ["", "We will honour your objection.", "Date: some day\n\nFrom: nobody", "\0\0\0"])
    assert.deepEqual(readMail(text), {}, text);
});

test("a hostile head takes no long time and gives no long line", () => {
  const begun = performance.now();
  const { subject } = readMail(`Subject: ${"=?utf-8?q?".repeat(200_000)}`);
  assert.equal(subject?.length, 500);
  assert.ok(performance.now() - begun < 2000);
});

test("the number of a case is found in the subject", () => {
  assert.equal(caseNumber("Re: [#998877665544] Your objection of 2026"), "998877665544");
  assert.equal(caseNumber("Your objection of 2026"), undefined);
});
