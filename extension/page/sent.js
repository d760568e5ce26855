/** What was sent last: the form whose answer this tab awaits, and how much of that is still to be seen. */

import { isDrawn } from "../lib/visible.js";

/** @typedef {import("./act/sending-of.js").Sending} Sending */

/** @typedef {Omit<import("./recognise/answer-to.js").Awaiting, "isHere" | "before">} Awaited */

export function createSent() {
  /** @type {Awaited | undefined} */
  let awaiting;
  /** @type {Sending | undefined} from this document */
  let latest;
  /** @type {HTMLElement[]} what was sent, until something else stood in its place */
  let controls = [];

  /** Whether the page may be at work on it still: at the address where it was sent, or with the form on screen. */
  const isUnderWay = () =>
    (latest && new URL(latest.from).pathname === location.pathname) || controls.some(isDrawn);

  return {
    /** What a page is read with. */
    awaited: () => awaiting && { ...awaiting, isHere: isUnderWay(), before: latest?.before },

    /** @param {string} form @returns {boolean} whether this tab awaits its answer */
    isAwaited: (form) => form === awaiting?.form,

    /** An answer is awaited from now on. @param {Sending} sending */
    begin(sending) {
      awaiting = { form: sending.page.form, from: sending.from, isOwn: true };
      latest = sending;
      controls = sending.controls;
    },

    /** The same of one that was sent from a document before this. @param {Awaited | undefined} before */
    beganBefore(before) {
      awaiting ??= before;
    },

    /**
     * Whether a form on screen is the one that was sent, and no next step of it, nor drawn anew.
     * @param {import("./act/sending-of.js").Form} page
     */
    isShown: ({ fields }) => controls.length > 0 && fields.every(({ control }) => controls.includes(control)),

    /** Something else stands there: what comes back later, be it in the same controls, is to be sent anew. */
    leave() {
      if (!controls.some(isDrawn)) controls = [];
    },

    isUnderWay,
  };
}
