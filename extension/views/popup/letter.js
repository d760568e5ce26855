/** The person's text, to copy by hand into a form that we leave alone. Loaded where it is needed: it is long. */

import { profile } from "../../background/store.js";
import { message } from "../../lib/browser.js";
import { compose } from "../../letters/reason.js";
import { language } from "../shared/localise.js";
import { place } from "../shared/place.js";

const section = place("letter");
const text = /** @type {HTMLTextAreaElement} */ (section.querySelector("[data-letter]"));

section.querySelector("[data-action='copy']")?.addEventListener("click", async ({ currentTarget }) => {
  const button = /** @type {HTMLElement} */ (currentTarget);
  await navigator.clipboard.writeText(text.value);
  button.textContent = message("copied");
});
text.textContent = (await profile())?.reason || compose({ language });
section.hidden = false;
