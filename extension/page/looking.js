/** Looking at the page: what it was found to be, knowing what was sent before. */

import { holds, isClobbered } from "../lib/dom.js";
import { recognise } from "./recognise/index.js";

/** @typedef {import("./recognise/index.js").Page} Page */
/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */

/**
 * @param {ReturnType<typeof import("./vocabulary.js").createVocabulary>} vocabulary
 * @param {ReturnType<typeof import("./sent.js").createSent>} sent
 */
export function createLooking(vocabulary, sent) {
  /** @type {Page} */
  let latest = { kind: "other", why: ["not looked yet"] };

  /**
   * @param {Vocabulary} known
   * @returns {Page}
   */
  function read(known) {
    if (isClobbered(document))
      return { kind: "other", why: ["its elements stand before the document's own"] };
    return recognise({ document, url: new URL(location.href), awaiting: sent.awaited(), ...known });
  }

  /**
   * Whether the words at hand told what it is. A privacy page that speaks them may have no link.
   * @param {Page} page
   */
  const isTold = (page) =>
    page.kind === "privacy" ? page.links.length > 0 || vocabulary.isDeclared : page.kind !== "other";

  return {
    /** What the page is at this moment. */
    read,

    /** What it was at the latest look. */
    latest: () => latest,

    /** @param {Vocabulary} known */
    look(known) {
      latest = read(known);
      if (!isTold(latest)) void vocabulary.guess();
      return latest;
    },

    /**
     * The form, where the latest look found one. Its button may have been drawn anew since the latest look.
     * @param {Node} pressed
     */
    formOnScreen(pressed) {
      const isStale =
        latest.kind === "form" && latest.send?.isConnected === false && !holds(latest.send, pressed);
      if (isStale && vocabulary.current) latest = read(vocabulary.current);
      return latest.kind === "form" ? latest : undefined;
    },

    /** The field for the code, where the latest look found one. */
    codeOnScreen: () => (latest.kind === "code" ? latest.field : undefined),
  };
}
