/**
 * Our own layer over the page: one element whose closed root the page cannot look or style into.
 * Nothing in it takes a click but the note.
 */

import tokens from "../../style/tokens.css";
import { all, attributeOf } from "../../lib/dom.js";
import style from "./layer.css";

/** @typedef {{ host: HTMLElement, root: ShadowRoot, keep(): void, remove(): void }} Layer */

/** A page that takes away what is ours this often is left in peace. */
export const PATIENCE = 20;

/** How wide the layer is, CSS pixels. Where it is drawn wider, the whole page is scaled: some zoom it so. */
export const UNIT = 100;

const PLACE = `all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: ${UNIT}px !important; height: 0 !important; z-index: 2147483647 !important; pointer-events: none !important;`;

/** Made when there is something to draw: most pages have nothing. */
function sheet() {
  const made = new CSSStyleSheet();
  made.replaceSync(tokens + style);
  return made;
}

/**
 * Firefox ends the script of an earlier version without a word to it, and starts ours beside what
 * that left here.
 * @param {HTMLElement} host
 */
function takePlaceOfOld(host) {
  for (const left of all(document, "html > div, dialog > div"))
    if (attributeOf(left, "style") === attributeOf(host, "style")) left.remove();
}

/**
 * Over all there is: what lies beneath an open modal dialog is seen dimly, and pressed by nobody.
 * @returns {Element | null} null while a page has taken away all that it holds
 */
const top = () => all(document, "dialog:modal").at(-1) ?? document.documentElement;

/** @returns {Layer} */
export function createLayer() {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  host.style.cssText = PLACE;
  takePlaceOfOld(host);
  let returns = 0;
  return {
    host,
    root,
    keep() {
      if (root.childElementCount === 0 || returns > PATIENCE) return;
      const place = top();
      if (!place || host.parentNode === place) return;
      returns += 1;
      if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [sheet()];
      place.append(host);
    },
    remove() {
      returns = Infinity;
      host.remove();
    },
  };
}
