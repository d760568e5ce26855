/** The extension API, whatever a page's elements are called. */

import assert from "node:assert/strict";
import { test } from "node:test";

test("an element that goes by the name of `browser` is not the browser", async () => {
  const api = { runtime: {} };
  const window = Object.create(Object.getPrototypeOf(globalThis), { browser: { value: "an element" } });
  Object.setPrototypeOf(globalThis, window);
  globalThis.chrome = api;
  const { browser } = await import("../../extension/lib/browser.js");
  assert.equal(browser, api);
});
