/** A page that is drawn anew takes nothing out of anyone's hands: not the keyboard's place, nor a click. */

/** What tells one control from another, whichever drawing made it. */
const MARKS = ["name", "data-action", "data-next", "data-begin", "data-part"];

/** @param {Element} control @returns {string} a selector; of nothing at all if nothing tells it from another */
const same = (control) =>
  MARKS.filter((mark) => control.hasAttribute(mark))
    .map((mark) => `[${mark}="${CSS.escape(control.getAttribute(mark) ?? "")}"]`)
    .join("") || ":not(*)";

/** @param {ParentNode} within @returns {HTMLElement | undefined} */
const firstControl = (within) =>
  [.../** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll("summary, button"))].find((control) =>
    control.checkVisibility(),
  );

/** @param {HTMLElement} control */
const isBeingTypedIn = (control) =>
  control instanceof HTMLInputElement && control.value !== control.defaultValue;

/** @type {Map<HTMLElement, Node[]>} parts that are not drawn yet, and what each is to hold */
const waiting = new Map();

/** @param {HTMLElement} part one in which something is typed or pressed goes on waiting */
function draw(part) {
  const children = waiting.get(part);
  const focused = /** @type {HTMLElement} */ (document.activeElement);
  if (!children || part.matches(":active") || (part.contains(focused) && isBeingTypedIn(focused))) return;
  waiting.delete(part);
  const objection = focused.closest("[data-objection]")?.getAttribute("data-objection") ?? "";
  part.replaceChildren(...children);
  if (focused.isConnected) return;
  const within = document.querySelector(`[data-objection="${CSS.escape(objection)}"]`) ?? document;
  const again = /** @type {HTMLElement | null} */ (within.querySelector(same(focused)));
  (again ?? firstControl(within))?.focus();
}

// At the event itself, the keyboard has not yet come to where it goes, nor the click to its button.
const drawWaiting = () => setTimeout(() => [...waiting.keys()].forEach(draw));
for (const end of ["pointerup", "pointercancel", "focusout"]) window.addEventListener(end, drawWaiting);

/**
 * The keyboard stays on the same control; if that is gone, on the first of the same objection; if that
 * is gone too, on the first of the page. A part in which something is being typed or pressed is drawn
 * afterwards: a click is lost whose button goes between the pressing and the letting go.
 * @param {HTMLElement} part of the page
 * @param {...Node} children all that it holds from then on, whatever it was to hold before
 */
export function drawAnew(part, ...children) {
  waiting.set(part, children);
  draw(part);
}
