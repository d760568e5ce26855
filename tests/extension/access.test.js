/** Which of Meta's pages may be read: a person may withhold one host and keep the others. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { browser } from "../fuzz/stand-in.js";
import { mayRead } from "../../extension/views/shared/access.js";

const HOSTS = ["https://help.instagram.com/*", "https://www.whatsapp.com/*"];
browser.runtime.getManifest = () => ({ host_permissions: HOSTS });

/** @param {string[]} given */
function gives(...given) {
  browser.permissions = {
    contains: async ({ origins }) => origins.every((origin) => given.includes(origin)),
  };
}

test("a page's own host decides about it", async () => {
  gives("https://help.instagram.com/*");
  assert.equal(await mayRead(new URL("https://help.instagram.com/contact/1")), true);
  assert.equal(await mayRead(new URL("https://www.whatsapp.com/contact/forms/1")), false);
});

test("elsewhere any of them is enough", async () => {
  gives("https://www.whatsapp.com/*");
  assert.equal(await mayRead(undefined), true);
  gives();
  assert.equal(await mayRead(undefined), false);
});
