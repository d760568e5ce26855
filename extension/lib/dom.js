/**
 * The tree as the platform knows it. In Chromium the names of controls stand before a form's own
 * properties, in our world too: who climbs by `parentElement` past `<input name="parentElement">`
 * climbs in circles.
 */

/**
 * @param {object} prototype
 * @param {string} name of a property
 * @returns {(this: Node) => any}
 */
const getter = (prototype, name) =>
  /** @type {() => any} */ (Object.getOwnPropertyDescriptor(prototype, name)?.get);

const parentElement = getter(Node.prototype, "parentElement");
const textContent = getter(Node.prototype, "textContent");
const innerText = getter(HTMLElement.prototype, "innerText");
const localName = getter(Element.prototype, "localName");
const elements = getter(HTMLFormElement.prototype, "elements");
const scrollTop = getter(Element.prototype, "scrollTop");
const scrollLeft = getter(Element.prototype, "scrollLeft");

/** @param {Node} node @returns {Element | null} */
export const parentOf = (node) => parentElement.call(node);

/** @param {Element} element @returns {string} */
export const contentOf = (element) => textContent.call(element);

/** @param {Element} element @returns {string} with the line breaks that are drawn */
export const drawnTextOf = (element) => innerText.call(element);

/** @param {Element} element @returns {string} as in `h1` */
export const nameOf = (element) => localName.call(element);

/** @param {Element} element @param {string} name @returns {string | null} null: it has none of that name */
export const attributeOf = (element, name) => Element.prototype.getAttribute.call(element, name);

/** @param {Element} element @param {string} name @param {string} value */
export const setAttribute = (element, name, value) =>
  Element.prototype.setAttribute.call(element, name, value);

/** @param {Element} element @param {string} name */
export const removeAttribute = (element, name) => Element.prototype.removeAttribute.call(element, name);

/** @param {HTMLFormElement} form @returns {HTMLElement[]} its controls and buttons, wherever they stand */
export const elementsOf = (form) => [...elements.call(form)];

/** @param {Node} outer @param {Node | null} inner */
export const holds = (outer, inner) => Node.prototype.contains.call(outer, inner);

/** @param {Element} element @param {string} selector */
export const matches = (element, selector) => Element.prototype.matches.call(element, selector);

/** @param {Element} element @param {string} selector */
export const closest = (element, selector) => Element.prototype.closest.call(element, selector);

/** @param {Element} root @param {string} selector */
export const find = (root, selector) =>
  /** @type {HTMLElement | null} */ (Element.prototype.querySelector.call(root, selector));

/** @param {Document | Element} root @param {string} selector */
export const all = (root, selector) =>
  /** @type {HTMLElement[]} */ ([
    ...(root instanceof Document ? Document : Element).prototype.querySelectorAll.call(root, selector),
  ]);

/** @param {Element} element */
export const boxOf = (element) => Element.prototype.getBoundingClientRect.call(element);

/** @param {Element} element @returns {{ top: number, left: number }} how far it is scrolled, CSS pixels */
export const scrollOf = (element) => ({ top: scrollTop.call(element), left: scrollLeft.call(element) });

/** @param {Element} element @param {{ top: number, left: number }} place CSS pixels */
export const scrollTo = (element, place) =>
  Reflect.apply(Element.prototype.scrollTo, element, [{ ...place, behavior: "instant" }]);

/** @param {Element} element @returns {{ x: number, y: number }} in the window, CSS pixels */
export function middleOf(element) {
  const { left, top, width, height } = boxOf(element);
  return { x: left + width / 2, y: top + height / 2 };
}

/** Whether it has a box that is neither hidden nor wholly transparent. @param {Element} element */
export const isRendered = (element) =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });

const NAMED = "embed[name], form[name], iframe[name], img[name], object[id], object[name]";

/**
 * Whether a page put elements of its own in the place of the document's properties, as by
 * `<img name="body">`. No honest page does.
 * @param {Document} document
 */
export const isClobbered = (document) =>
  all(document, NAMED).some((element) =>
    ["id", "name"].some((name) => (attributeOf(element, name) ?? "") in Document.prototype),
  );
