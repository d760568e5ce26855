/** What an address alone says, by the catalogue: the strongest signal there is. */

import forms from "./forms.js";
import sites from "./sites.js";
import { matches, matchesHost } from "../lib/match-pattern.js";

/** Redirects inside redirects: more than this is no honest link. */
const DEEPEST = 4;

/** @param {string} path */
const trimmed = (path) => path.replace(/\/+$/u, "");

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

/** @param {string} match @returns {string} what stands in every address that it matches */
function traceOf(match) {
  const { hostname, pathname } = new URL(match.replaceAll("*", ""));
  return pathname.split("/").filter(Boolean).at(-1) ?? hostname;
}

/** What stands in the address of every page with a form, wrapped in a redirect or not. */
export const traces = [
  ...new Set(sites.pages.filter(({ kind }) => kind === "form").map(({ match }) => traceOf(match))),
];

const elsewhere = new Set(sites.notThis.map((url) => trimmed(new URL(url).pathname)));

/**
 * Where a link leads in truth, behind redirect wrappers.
 * @param {string} href
 * @returns {URL | undefined} undefined if it is no https address
 */
export function destination(href) {
  let at = href;
  for (let depth = 0; depth < DEEPEST && URL.canParse(at); depth += 1) {
    const url = new URL(at);
    const wrapper = sites.redirects.find(
      ({ hosts, path }) => hosts.includes(url.hostname) && trimmed(url.pathname) === trimmed(path),
    );
    const inner = wrapper && url.searchParams.get(wrapper.parameter);
    if (!inner) return url.protocol === "https:" ? url : undefined;
    at = inner;
  }
  return undefined;
}

/** @typedef {"privacy" | "form" | "login"} Place */

/**
 * @param {URL} url
 * @returns {Place | undefined} what kind of page stands at an address
 */
export const pageAt = (url) =>
  /** @type {Place | undefined} */ (sites.pages.find(({ match }) => matches(match, url))?.kind);

/**
 * @param {URL} url
 * @returns {Known | undefined} the form known to stand there
 */
export function formAt(url) {
  const known = byPath.get(trimmed(url.pathname));
  if (!known) return undefined;
  const here = [known.url.hostname, ...known.form.hosts].some((host) => matchesHost(host, url.hostname));
  return here && url.protocol === "https:" ? known : undefined;
}

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

/** @typedef {{ known?: Known | undefined, unlisted?: typeof forms[number] | undefined }} Lead */

/** @type {Map<string, Lead>} a page's links are read again at every look */
const leads = new Map();

/** More links than this a page has only to make us keep them. */
const MOST = 10_000;

/**
 * @param {string} href
 * @returns {Lead} the form it leads to: one that is known there, or of the kind that its host serves
 */
export function lead(href) {
  const before = leads.get(href);
  if (before) return before;
  const target = destination(href);
  const known = target && formAt(target);
  const isForm = target && !known && !isElsewhere(target) && pageAt(target) === "form";
  const found = { known, unlisted: isForm ? formOfHost(target) : undefined };
  if (leads.size < MOST) leads.set(href, found);
  return found;
}
