/** A privacy page: ring the links that lead to an objection form, and look for hidden ones. */

import { message } from "../../lib/browser.js";
import { leadTo } from "./lead-to.js";
import { unfold } from "./unfold.js";

/** @typedef {import("./tools.js").PageOf<"privacy">} Privacy */
/** @typedef {import("../vocabulary.js").Vocabulary} Vocabulary */

/** Milliseconds a page has for drawing its link before its closed parts are opened. */
const DRAWN = 1500;

/** @param {import("./tools.js").Tools} tools */
export function createPrivacy({ marks, note, again, signal }) {
  /** @type {{ page: Privacy, vocabulary: Vocabulary } | undefined} */
  let latest;
  /** @type {"not yet" | "waiting" | "searching" | "done"} */
  let search = "not yet";
  let path = location.pathname;

  const drawn = () => latest?.page.links.filter((link) => link.drawn) ?? [];

  /** A page about something else keeps its parts closed until the person asks. */
  const isAboutAi = (/** @type {Vocabulary} */ { words }) =>
    [
      document.title,
      ...[...document.querySelectorAll("h1, h2, [role='heading']")].map(
        (heading) => heading.textContent ?? "",
      ),
    ].some((title) => words.say("ai", title));

  async function searchInside() {
    if (!latest || search === "searching" || search === "done") return;
    search = "searching";
    const found = () => {
      again();
      return drawn().length > 0;
    };
    await unfold(latest.vocabulary.words, found, signal);
    search = "done";
    again();
  }

  function standing() {
    if (!latest || drawn().length > 0) return note.remove();
    if (search === "done" && isAboutAi(latest.vocabulary)) {
      note.show({
        title: message("no_link_title"),
        lines: [message("no_link_region"), message("no_link_login")],
      });
    }
    if (search === "not yet" && isAboutAi(latest.vocabulary)) {
      search = "waiting";
      setTimeout(() => void (drawn().length === 0 && searchInside()), DRAWN);
    }
    return undefined;
  }

  return {
    /**
     * @param {Privacy} page
     * @param {Vocabulary} vocabulary
     */
    stand(page, vocabulary) {
      latest = { page, vocabulary };
      if (path !== location.pathname) search = "not yet";
      path = location.pathname;
      marks.set(
        "link",
        drawn().map(({ element }) => element),
      );
      standing();
    },

    /** The toolbar button: lead to the link, opening what hides it. */
    async guide() {
      if (drawn().length === 0) await searchInside();
      const [first] = drawn();
      if (first) leadTo(first.element);
      return { links: drawn().length, form: first?.form };
    },
  };
}
