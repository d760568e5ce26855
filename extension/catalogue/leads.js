/** Where links lead, behind redirect wrappers, and to which form. */

import { formAt, formOfHost, isContact, isElsewhere, trimmed } from "./address.js";
import forms from "./forms.js";
import sites from "./sites.js";

/** @typedef {import("./address.js").Known} Known */

/** Redirects inside redirects: more than this is no honest link. */
const DEEPEST = 4;

/** @param {string} match @returns {string} what stands in every address that it matches */
function traceOf(match) {
  const { hostname, pathname } = new URL(match.replaceAll("*", ""));
  return pathname.split("/").filter(Boolean).at(-1) ?? hostname;
}

/** What stands in the address of every contact form, wrapped in a redirect or not. */
export const traces = [...new Set(sites.contacts.map(traceOf))];

const listed = forms
  .flatMap((form) => [...form.addresses, ...form.general])
  .map((address) => trimmed(new URL(address).pathname).split("/").at(-1) ?? "");

/**
 * A quick look at what most links fail.
 * @param {string} written as the page writes it
 */
export const mayBeKnown = (written) => listed.some((end) => written.includes(end));

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

/** @typedef {{ known?: Known | undefined, unlisted?: ReturnType<typeof formOfHost> }} Lead */

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
  const isForm = target && !known && !isElsewhere(target) && isContact(target);
  const found = { known, unlisted: isForm ? formOfHost(target) : undefined };
  if (leads.size < MOST) leads.set(href, found);
  return found;
}
