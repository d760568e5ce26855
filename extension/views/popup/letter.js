/** The person's text, to copy by hand into a form that we leave alone. Loaded where it is needed: it is long. */

import { profile } from "../../background/store.js";
import { message } from "../../lib/browser.js";
import { compose } from "../../letters/reason.js";
import { onPress } from "../shared/button.js";
import { language } from "../shared/localise.js";
import { place } from "../shared/place.js";

const section = place("letter");
const text = /** @type {HTMLTextAreaElement} */ (section.querySelector("[data-letter]"));

const copying = /** @type {HTMLElement} */ (section.querySelector("[data-action='copy']"));

onPress(copying, async () => {
  await navigator.clipboard.writeText(text.value);
  copying.textContent = message("copied");
});
text.textContent = (await profile())?.reason || compose({ language });
section.hidden = false;
