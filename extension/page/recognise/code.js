/** The field for the code from the e-mail. */

import { namesOf } from "../../lib/labels.js";
import { isDrawn } from "../../lib/visible.js";

/** @typedef {import("./wording.js").Words} Words */

/** A code field by the platform's own names for it, before any words. */
export const CODE_FIELD = "input[autocomplete~='one-time-code'], input[name='nonce']";

/**
 * @param {Document} document
 * @param {Words} words
 * @returns {HTMLInputElement | undefined} the field for the code from the e-mail
 */
export function findCode(document, words) {
  const inputs = /** @type {HTMLInputElement[]} */ ([
    ...document.querySelectorAll(
      `${CODE_FIELD}, input:not([type]), input[type='text'], input[type='tel'], input[type='number']`,
    ),
  ]).filter((input) => isDrawn(input) && !input.disabled && !input.readOnly);
  const asked = (/** @type {HTMLInputElement} */ input) => {
    const root = input.closest("[role='dialog'], form, [role='main'], main") ?? document.body;
    return namesOf(input, root).some((name) => words.say("code", name) && !words.say("other-field", name));
  };
  return inputs.find((input) => input.matches(CODE_FIELD)) ?? inputs.find(asked);
}
