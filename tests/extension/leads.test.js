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

const UNLISTED = {
  "https://help.instagram.com/contact/9000000000000777": "instagram",
  "https://m.facebook.com/help/contact/9000000000000777": "facebook",
  "https://help.meta.com/support/9000000000000777": "meta-account",
  "https://www.whatsapp.com/contact/forms/9000000000000777/": "whatsapp",
};

for (const [address, form] of Object.entries(UNLISTED))
  test(`an unlisted form is of the kind that its host serves: ${form}`, () => {
    assert.equal(lead(address).unlisted?.form, form);
    assert.ok(traces.some((trace) => address.includes(trace)));
  });

for (const address of [
  "https://www.facebook.com/privacy/policy",
  "https://www.facebook.com/help/2069235856423257",
  "https://help.instagram.com/2069235856423257",
])
  test(`no form stands at ${address}`, () => {
    assert.deepEqual(lead(address), { known: undefined, unlisted: undefined });
  });
