/** Where a form sends what is in it. */

import { all, attributeOf } from "../../lib/dom.js";
import { pageAt } from "../../catalogue/address.js";

const SCRIPT = /^javascript:$/u;

/**
 * To the page's own host, to one of the named pages, or to the page's script.
 * @param {string} target as the page writes it
 * @param {Document} document
 */
function isKnown(target, { baseURI, location }) {
  if (!URL.canParse(target, baseURI)) return false;
  const to = new URL(target, baseURI);
  if (SCRIPT.test(to.protocol)) return true;
  return to.protocol === "https:" && (to.hostname === location.hostname || pageAt(to) !== undefined);
}

/**
 * @param {Element} root of the form
 * @param {Document} document
 * @returns {boolean} whether it leads away from the hosts that we know, by itself or by a button
 */
export const isSentElsewhere = (root, document) =>
  [root, ...all(document, "[formaction]")]
    .map((sender) => attributeOf(sender, sender === root ? "action" : "formaction"))
    .some((target) => target && !isKnown(target, document));
