/** A privacy page: ring the links that lead to an objection form, and look for hidden ones. */

import { message } from "../../lib/browser.js";
import { all, contentOf } from "../../lib/dom.js";
import { leadTo } from "./lead-to.js";
import { unfold } from "./unfold.js";

/** @typedef {import("./tools.js").PageOf<"privacy">} Privacy */
/** @typedef {import("../vocabulary.js").Vocabulary} Vocabulary */

/** Milliseconds a page has for drawing its link before its closed parts are opened. */
const DRAWN = 1500;

/** @param {import("./tools.js").Tools} tools */
export function createPrivacy({ marks, note, read, again, signal }) {
  /** @type {{ page: Privacy, vocabulary: Vocabulary } | undefined} */
  let latest;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** @type {Promise<void> | undefined} the search through closed parts: once for each page */
  let search;
  let isSearched = false;
  let left = new AbortController();
  let path = location.pathname;

  const drawn = () => latest?.page.links.filter((link) => link.drawn) ?? [];

  /** A page about something else keeps its parts closed until the person asks. */
  const isAboutAi = (/** @type {Vocabulary} */ { words }) =>
    [document.title, ...all(document, "h1, h2, [role='heading']").map(contentOf)].some((title) =>
      words.say("ai", title),
    );

  async function searchInside(/** @type {Vocabulary} */ vocabulary) {
    const found = {
      lookSoon: () => {
        again();
        return drawn().length > 0;
      },
      // A form in the place of the link is found too.
      look: () => {
        const page = read(vocabulary);
        if (page.kind === "privacy") latest = { page, vocabulary };
        return page.kind !== "privacy" || drawn().length > 0;
      },
    };
    const ending = left.signal;
    await unfold(vocabulary.words, found, AbortSignal.any([signal, ending]));
    if (ending.aborted) return;
    isSearched = true;
    again();
  }

  const searched = () => latest && (search ??= searchInside(latest.vocabulary));

  function leave() {
    if (!latest) return;
    clearTimeout(waiting);
    left.abort();
    left = new AbortController();
    latest = search = waiting = undefined;
    isSearched = false;
    marks.set("link", []);
  }

  function standing() {
    if (!latest || drawn().length > 0) return note.clear();
    const isToBeFound = isAboutAi(latest.vocabulary);
    if (isToBeFound && isSearched)
      return note.show({
        title: message("no_link_title"),
        lines: [message("no_link_region"), message("no_link_login")],
      });
    if (isToBeFound) waiting ??= setTimeout(() => void (drawn().length === 0 && searched()), DRAWN);
    return note.clear();
  }

  return {
    /**
     * @param {Privacy} page
     * @param {Vocabulary} vocabulary
     */
    stand(page, vocabulary) {
      if (path !== location.pathname) leave();
      path = location.pathname;
      latest = { page, vocabulary };
      marks.set(
        "link",
        drawn().map(({ element }) => element),
      );
      standing();
    },

    /** Another page stands there now. */
    leave,

    /** The toolbar button: lead to the link, or open what hides it and be asked again. */
    guide() {
      const [first] = drawn();
      if (first) leadTo(first.element);
      else void searched();
      return { links: drawn().length, form: first?.form, searching: !first && !isSearched };
    },
  };
}
