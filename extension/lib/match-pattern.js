/**
 * The browsers' match patterns, for addresses that the browser does not match for us.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */

/** @param {string} text */
const escaped = (text) => text.replace(/[.+?^${}()|[\]\\]/gu, "\\$&");

/**
 * @param {string} pattern a host, or `*.` before one
 * @param {string} host
 */
export function matchesHost(pattern, host) {
  if (!pattern.startsWith("*.")) return host === pattern;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** @type {Map<string, { host: string, path: RegExp }>} a few patterns meet every link of a page */
const compiled = new Map();

/** @param {string} pattern */
function compile(pattern) {
  const known = compiled.get(pattern);
  if (known) return known;
  const [, host = "", path = ""] = /^https:\/\/([^/]+)(\/.*)$/u.exec(pattern) ?? [];
  const made = { host, path: new RegExp(`^${path.split("*").map(escaped).join(".*")}$`, "u") };
  compiled.set(pattern, made);
  return made;
}

/**
 * @param {string} pattern `https://host/path`, the path with any number of `*`
 * @param {URL} url
 */
export function matches(pattern, url) {
  const { host, path } = compile(pattern);
  return url.protocol === "https:" && matchesHost(host, url.hostname) && path.test(url.pathname + url.search);
}
