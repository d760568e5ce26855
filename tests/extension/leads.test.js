import assert from "node:assert/strict";
import { test } from "node:test";
// They ship in page.js alone: here they are taken from the tree that it is put together from.
import forms from "../../build/chromium/catalogue/forms.js";
import { lead, mayBeKnown, traces } from "../../build/chromium/catalogue/leads.js";

const addresses = forms.flatMap((form) => [...form.addresses, ...form.general]);

test("the quick look lets every known address through, wrapped in a redirect or not", () => {
  assert.ok(addresses.length > 0);
  for (const address of addresses) {
    const wrapped = `https://l.facebook.com/l.php?u=${encodeURIComponent(address)}&h=AT0`;
    for (const href of [address, wrapped]) {
      assert.ok(
        traces.some((trace) => href.includes(trace)),
        href,
      );
      assert.ok(mayBeKnown(href), href);
      assert.ok(lead(href).known, href);
    }
  }
});

test("an unlisted form is of the kind that its host serves; another page of that host is none", () => {
  assert.equal(lead("https://help.instagram.com/contact/9000000000000777").unlisted?.form, "instagram");
  assert.deepEqual(lead("https://www.facebook.com/privacy/policy"), {
    known: undefined,
    unlisted: undefined,
  });
});
