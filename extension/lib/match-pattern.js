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

/**
 * @param {string} pattern `https://host/path`, the path with any number of `*`
 * @param {URL} url
 */
export function matches(pattern, url) {
  const [, host = "", path = ""] = /^https:\/\/([^/]+)(\/.*)$/u.exec(pattern) ?? [];
  const glob = new RegExp(`^${path.split("*").map(escaped).join(".*")}$`, "u");
  return url.protocol === "https:" && matchesHost(host, url.hostname) && glob.test(url.pathname + url.search);
}
