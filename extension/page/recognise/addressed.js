/** Which form stands at an address, as far as the address, the form's own id and its titles tell. */

import { formAt, formOfHost, formWithId, isOfOtherHost } from "../../catalogue/address.js";
import engine from "../../catalogue/engine.js";
import forms from "../../catalogue/forms.js";
import { find } from "../../lib/dom.js";

/** @typedef {import("./wording.js").Words} Words */
/** @typedef {import("../../catalogue/address.js").Known} Known */

/** As Meta numbers its forms. */
const ID = /^\d{1,30}$/u;

/** @param {HTMLElement} root @returns {string} the form's own id; "" if it holds none */
export function idOf(root) {
  const held = /** @type {HTMLInputElement | null} */ (find(root, engine.form))?.value;
  return held && ID.test(held) ? held : "";
}

/**
 * By the form's own id, or else by the page's address. Which account objects is the host's to say:
 * it is the one that the person is logged in to there.
 * @param {HTMLElement} root
 * @param {URL} url
 * @returns {Known | "unknown"}
 */
export function addressed(root, url) {
  const id = idOf(root);
  const own = id ? formWithId(id) : formAt(url);
  return (own && isOfOtherHost(own.form, url) ? formAt(url) : own) ?? "unknown";
}

/**
 * An unlisted form on a host that serves several is the account's that its title names.
 * @param {string[]} titles
 * @param {URL} url
 * @param {Words} words
 */
export function kindOf(titles, url, words) {
  if (titles.some((title) => words.say("third-party", title)))
    return forms.find(({ form }) => form === "third-party");
  const ofHost = formOfHost(url);
  if (ofHost?.form !== "meta-account") return ofHost;
  return (
    forms.find(({ name }) => name !== ofHost.name && titles.some((title) => title.includes(name))) ?? ofHost
  );
}
