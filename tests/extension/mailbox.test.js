/** The mailbox of an address, by its domain. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { mailboxOf } from "../../dist/chromium/catalogue/mailbox.js";

/** @type {Record<string, string | undefined>} the host where its mail is read */
const HOSTS = {
  "ada@gmail.com": "mail.google.com",
  "Ada@GMAIL.com": "mail.google.com",
  "ada@yahoo.co.uk": "mail.yahoo.com",
  "ada@hotmail.fr": "outlook.live.com",
  "ada@wanadoo.fr": "messagerie.orange.fr",
  "ada@gmail.com.example.org": undefined,
  "ada@example.org": undefined,
  "ada@toString": undefined,
  "": undefined,
};

for (const [email, host] of Object.entries(HOSTS))
  test(`the mail of “${email}”`, () => {
    const address = mailboxOf(email);
    assert.equal(address && new URL(address).host, host);
  });
