/** What every act has at hand. */

/**
 * @typedef {object} Tools
 * @property {import("../ask.js").Ask} ask
 * @property {(form: string, state: import("../../objection/states.js").State, told?: { text?: string, id?: string }) => Promise<boolean>} report
 * @property {import("./layer.js").Layer} layer
 * @property {ReturnType<typeof import("./mark.js").createMarks>} marks
 * @property {ReturnType<typeof import("./note.js").createNote>} note
 * @property {(vocabulary: Vocabulary) => Page} read what the page is at this moment; does nothing about it
 * @property {() => void} again asks for another look at the page
 * @property {AbortSignal} signal
 */

/** @typedef {import("../vocabulary.js").Vocabulary} Vocabulary */
/** @typedef {import("../recognise/index.js").Page} Page */

/**
 * @template {Page["kind"]} Kind
 * @typedef {Extract<Page, { kind: Kind }>} PageOf
 */

/** Whether the person asked their system for less movement. */
const calmly = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Brings an element to the middle of the screen and the keyboard to it.
 * @param {HTMLElement} element
 */
export function leadTo(element) {
  element.scrollIntoView({ block: "center", behavior: calmly() ? "instant" : "smooth" });
  element.focus({ preventScroll: true });
}
