/** Where Meta may answer what was sent to it. */

import { formIdAt, isContact, pageAt, trimmed } from "./address.js";

/**
 * Where contact forms stand, listed or not, and where they are posted to; but not where one of another number does.
 * Beside them the same hosts keep articles.
 * @param {string} from the address that it was sent from; "" if that is not known
 * @param {URL} url
 */
export function mayAnswer(from, url) {
  const sent = URL.canParse(from) ? new URL(from) : undefined;
  const [here, there] = [formIdAt(url.href), sent ? formIdAt(sent.href) : ""];
  if (here && there && here !== there) return false;
  const place = pageAt(url);
  if (place !== "help") return place === "form";
  return isContact(url) || (sent !== undefined && trimmed(sent.pathname) === trimmed(url.pathname));
}
