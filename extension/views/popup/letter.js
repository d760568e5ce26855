/** The person's text, to copy by hand into a form that we leave alone. Loaded where it is needed: it is long. */

import { message } from "../../lib/browser.js";
import { compose } from "../../letters/reason.js";
import { onPress } from "../shared/button.js";
import { language } from "../shared/localise.js";
import { place } from "../shared/place.js";

const section = place("letter");
const text = /** @type {HTMLTextAreaElement} */ (section.querySelector("[data-letter]"));
const copying = /** @type {HTMLElement} */ (section.querySelector("[data-action='copy']"));

/** Put together once: it stays the same under the eyes of whoever reads it. */
const suggested = compose({ language });

onPress(copying, async () => {
  await navigator.clipboard.writeText(text.value);
  copying.textContent = message("copied");
});

/** @param {Partial<import("../../objection/kept.js").Profile>} [profile] */
export function offerText(profile) {
  const reason = profile?.reason || suggested;
  if (reason === text.textContent) return;
  text.textContent = reason;
  copying.textContent = message("copy");
}
