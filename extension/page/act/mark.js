/** A ring around what matters, drawn in our layer, and the attribute that says so to others. */

import { all, attributeOf, boxOf, holds, removeAttribute, setAttribute } from "../../lib/dom.js";
import { PATIENCE, UNIT } from "./layer.js";

/** @typedef {import("./layer.js").Layer} Layer */
/** @typedef {"link" | "filled"} Mark */

const ATTRIBUTE = "data-right-to-object";

/** @param {{ mark: Mark, style: string }} place */
function ring({ mark, style }) {
  const made = document.createElement("div");
  made.className = `ring ${mark}`;
  made.style.cssText = style;
  return made;
}

/**
 * @param {Layer} layer
 * @param {AbortSignal} signal ends it and takes every mark away
 */
export function createMarks(layer, signal) {
  /** @type {Map<Element, Mark>} */
  const marked = new Map();
  let taken = 0;
  const rings = document.createElement("div");
  rings.ariaHidden = "true";
  let drawn = "";
  const resized = new ResizeObserver(() => draw());
  // It is called once the browser has laid the page out for its next picture. To ask sooner where
  // things are would make it lay out a page in motion once more, for us alone.
  const laidOut = new IntersectionObserver(() => draw());

  // The marks of an earlier version's script, which nobody told that it ended.
  for (const left of all(document, `[${ATTRIBUTE}]`)) removeAttribute(left, ATTRIBUTE);

  function draw() {
    if (marked.size > 0 && !rings.isConnected) layer.root.append(rings);
    layer.keep();
    const { left: x, top: y, width: across } = boxOf(layer.host);
    const scale = across / UNIT || 1;
    const px = (/** @type {number} */ length) => `${length / scale}px`;
    const beside = [...marked].filter(([element]) => holds(layer.host.parentNode ?? document, element));
    const places = beside.flatMap(([element, mark]) =>
      [...element.getClientRects()].map(({ left, top, width, height }) => ({
        mark,
        style: `left:${px(left - x)};top:${px(top - y)};width:${px(width)};height:${px(height)}`,
      })),
    );
    const wanted = JSON.stringify(places);
    if (wanted !== drawn) rings.replaceChildren(...places.map(ring));
    drawn = wanted;
  }

  function drawAfterLayout() {
    laidOut.disconnect();
    for (const element of marked.keys()) laidOut.observe(element);
  }

  /** @param {Element} element */
  function unmark(element) {
    marked.delete(element);
    resized.unobserve(element);
    removeAttribute(element, ATTRIBUTE);
  }

  // What has loaded takes its room without a change to the tree. No load of a part of the page reaches its window.
  const loaded = () => marked.size > 0 && drawAfterLayout();
  document.addEventListener("load", loaded, { capture: true, passive: true, signal });
  // Scrolling the page carries the layer along; scrolling a part of it does not.
  const scrolled = (/** @type {Event} */ event) => event.target !== document && marked.size > 0 && draw();
  window.addEventListener("scroll", scrolled, { capture: true, passive: true, signal });
  window.addEventListener("resize", () => marked.size > 0 && draw(), { signal });
  signal.addEventListener("abort", () => {
    resized.disconnect();
    laidOut.disconnect();
    [...marked.keys()].forEach(unmark);
    rings.remove();
  });

  return {
    /**
     * Marks these elements and, of this kind, no others.
     * @param {Mark} mark
     * @param {Element[]} elements
     */
    set(mark, elements) {
      if (signal.aborted) return;
      const gone = [...marked].filter(([element, kind]) => kind === mark && !elements.includes(element));
      const come = elements.filter((element) => marked.get(element) !== mark);
      for (const [element] of gone) unmark(element);
      for (const element of come) {
        resized.observe(element);
        marked.set(element, mark);
      }
      for (const element of elements) {
        if (attributeOf(element, ATTRIBUTE) === mark) continue;
        if (!come.includes(element)) taken += 1;
        if (taken <= PATIENCE) setAttribute(element, ATTRIBUTE, mark);
      }
      if (gone.length > 0 || come.length > 0) draw();
      else if (marked.size > 0) drawAfterLayout();
    },
  };
}
