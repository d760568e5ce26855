/** A ring around what matters, drawn in our layer, and the attribute that says so to others. */

import { all } from "../../lib/dom.js";
import { PATIENCE } from "./layer.js";

/** @typedef {import("./layer.js").Layer} Layer */
/** @typedef {"link" | "filled"} Mark */

const ATTRIBUTE = "data-right-to-object";

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
  const resized = new ResizeObserver(() => draw());

  // Those of an earlier version's script, of whose end nobody told it.
  for (const left of all(document, `[${ATTRIBUTE}]`)) left.removeAttribute(ATTRIBUTE);

  function draw() {
    const origin = layer.host.getBoundingClientRect();
    const boxes = [...marked].flatMap(([element, mark]) =>
      [...element.getClientRects()].map((box) => {
        const ring = document.createElement("div");
        ring.className = `ring ${mark}`;
        ring.style.cssText = `left:${box.left - origin.left}px;top:${box.top - origin.top}px;width:${box.width}px;height:${box.height}px`;
        return ring;
      }),
    );
    rings.replaceChildren(...boxes);
    if (boxes.length > 0 && !rings.isConnected) layer.root.append(rings);
    layer.keep();
  }

  /** @param {Element} element */
  function unmark(element) {
    marked.delete(element);
    resized.unobserve(element);
    element.removeAttribute(ATTRIBUTE);
  }

  // Scrolling the page carries the layer along; scrolling a part of it does not.
  const scrolled = (/** @type {Event} */ event) => event.target !== document && marked.size > 0 && draw();
  window.addEventListener("scroll", scrolled, { capture: true, passive: true, signal });
  window.addEventListener("resize", () => marked.size > 0 && draw(), { signal });
  signal.addEventListener("abort", () => {
    resized.disconnect();
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
      for (const [element, kind] of marked) if (kind === mark && !elements.includes(element)) unmark(element);
      for (const element of elements) {
        if (!marked.has(element)) resized.observe(element);
        const isGone = element.getAttribute(ATTRIBUTE) !== mark;
        if (isGone && marked.get(element) === mark) taken += 1;
        marked.set(element, mark);
        if (isGone && taken <= PATIENCE) element.setAttribute(ATTRIBUTE, mark);
      }
      draw();
    },
  };
}
