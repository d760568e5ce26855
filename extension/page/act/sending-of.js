/** What is sent, as it stood at the press of Send: what the page does about that may clear or redraw it. */

import { valueOf } from "../../lib/controls.js";
import { all } from "../../lib/dom.js";
import { CONTROLS } from "../../lib/selectors.js";
import { isDrawn } from "../../lib/visible.js";
import { snapshot } from "../recognise/index.js";

/** @typedef {import("./tools.js").PageOf<"form">} Form */

/**
 * @typedef {object} Sending
 * @property {Form} page
 * @property {HTMLElement[]} controls that it showed
 * @property {string} text the explanation
 * @property {ReadonlySet<string>} before what stood on the page
 * @property {string} from the page's address
 */

/**
 * The text as it goes out, which the person may have changed.
 * @param {Form["fields"]} fields
 */
function explanation(fields) {
  const texts = ["reason", "extra"].flatMap((wanted) => fields.filter(({ role }) => role === wanted));
  return texts.map(({ control }) => valueOf(control).trim()).find(Boolean) ?? "";
}

/** @param {Form} page @returns {Sending} */
export const sendingOf = (page) => ({
  page,
  controls: all(page.root, CONTROLS).filter(isDrawn),
  text: explanation(page.fields),
  before: snapshot(document),
  from: location.href,
});
