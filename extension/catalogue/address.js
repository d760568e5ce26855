/** What an address alone says, by the catalogue: the strongest signal there is. */

import forms from "./forms.js";
import sites from "./sites.js";
import { matches, matchesHost } from "../lib/match-pattern.js";

/** Slashes at the end of a path mean nothing. @param {string} path */
export const trimmed = (path) => path.replace(/\/+$/u, "");

/** @typedef {{ form: typeof forms[number], url: URL, general: boolean }} Known `general`: it becomes an
 *   objection only once it has asked whether it is about AI */

/**
 * The known addresses by their path, so that a page's thousand links cost a look-up each.
 * @type {Map<string, Known>}
 */
const byPath = new Map();
for (const form of forms) {
  for (const url of form.addresses.map((address) => new URL(address)))
    byPath.set(trimmed(url.pathname), { form, url, general: false });
  for (const url of form.general.map((address) => new URL(address)))
    byPath.set(trimmed(url.pathname), { form, url, general: true });
}

const elsewhere = new Set(sites.notThis.map((url) => trimmed(new URL(url).pathname)));

/** @typedef {"privacy" | "form" | "help" | "login"} Place `help`: forms among articles */

/**
 * @param {URL} url
 * @returns {Place | undefined} what kind of page stands at an address
 */
export const pageAt = (url) =>
  /** @type {Place | undefined} */ (sites.pages.find(({ match }) => matches(match, url))?.kind);

/**
 * @param {typeof forms[number]} form
 * @param {URL} url
 */
export const isOnItsHost = ({ hosts }, url) => hosts.some((host) => matchesHost(host, url.hostname));

/**
 * Whether a form is for the accounts of another host. One for anyone is at home on each.
 * @param {typeof forms[number]} form
 * @param {URL} url
 */
export const isOfOtherHost = (form, url) => form.unlisted.length > 0 && !isOnItsHost(form, url);

/**
 * @param {URL} url
 * @returns {Known | undefined} the form known to stand there
 */
export function formAt(url) {
  const known = byPath.get(trimmed(url.pathname));
  if (!known) return undefined;
  const here = matchesHost(known.url.hostname, url.hostname) || isOnItsHost(known.form, url);
  return here && url.protocol === "https:" ? known : undefined;
}

/** Whether a contact form stands there, listed or not. @param {URL} url */
export const isContact = (url) => sites.contacts.some((match) => matches(match, url));

/** @param {URL} url */
export const isElsewhere = (url) => elsewhere.has(trimmed(url.pathname));

/**
 * @param {string} id of a form, as its own hidden field gives it
 * @returns {Known | undefined}
 */
export const formWithId = (id) => [...byPath].find(([path]) => path.endsWith(`/${id}`))?.[1];

/**
 * @param {string} url
 * @returns {string} the id of the contact form at an address, known to us or not; "" if it has none
 */
export const formIdAt = (url) => /\/contact\/(\d+)\/?$/u.exec(new URL(url).pathname)?.[1] ?? "";

/**
 * An objection form that the catalogue does not list is of the kind that its host serves.
 * @param {URL} url
 */
export const formOfHost = (url) =>
  forms.find(({ unlisted }) => unlisted.some((host) => matchesHost(host, url.hostname)));
