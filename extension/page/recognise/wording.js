/** The catalogue's words for one page: its own language first, then its neighbours. */

import { claim, demand, denial, mention, prospect, request, verdict } from "../../lib/claims.js";
import { hasWord, says } from "../../lib/patterns.js";
import { words } from "../../lib/text.js";

/** @typedef {import("../../catalogue/wording.js").Wording} Wording */
/** @typedef {import("../../catalogue/wording.js").Role} Role */

/** Texts of so many characters, such as links and labels, are read again at every look. */
const BRIEF = 120;

/** A page with more brief texts than this has them only to fill our memory. */
const MOST = 5000;

/** What a text says by the catalogue, in whichever of the page's languages. */
export class Words {
  /** @type {Map<string, boolean>} by role and text, what was said */
  #said = new Map();

  /** @param {Wording[]} wordings the page's own language first */
  constructor(wordings) {
    // What is asked for here ends with AI: "… that my posts not be used for AI".
    this.wordings = wordings.map((wording) => ({ ...wording, matter: wording.ai }));
  }

  /**
   * @param {Role} role
   * @param {string} text
   */
  say(role, text) {
    if (text.length > BRIEF) return this.#says(role, text);
    const key = `${role} ${text}`;
    const before = this.#said.get(key);
    if (before !== undefined) return before;
    const said = this.#says(role, text);
    if (this.#said.size < MOST) this.#said.set(key, said);
    return said;
  }

  /**
   * @param {Role} role
   * @param {string} text
   */
  #says(role, text) {
    return this.wordings.some((wording) => says(wording[role], text));
  }

  /**
   * @param {Role[]} roles
   * @param {string} text
   * @returns {boolean} whether each of its words is one of theirs
   */
  sayOnly(roles, text) {
    return this.wordings.some((wording) => {
      const patterns = roles.flatMap((role) => wording[role]);
      return words(text).every((word) => hasWord(patterns, word));
    });
  }

  /** @param {Role} role @param {string} text @returns {string | undefined} the sentence that states it as done */
  claim = (role, text) => this.#read(claim, role, text);

  /** @param {Role} role @param {string} text @returns {string | undefined} the sentence that denies it for good */
  denial = (role, text) => this.#read(denial, role, text);

  /** @param {Role} role @param {string} text @returns {string | undefined} the sentence that says it, and is final */
  verdict = (role, text) => this.#read(verdict, role, text);

  /** @param {Role} role @param {string} text @returns {string | undefined} the sentence that says it on no condition */
  mention = (role, text) => this.#read(mention, role, text);

  /** @param {Role} role @param {string} text @returns {string | undefined} the sentence that asks for it */
  demand = (role, text) => this.#read(demand, role, text);

  /** @param {Role} role @param {string} text @returns {string | undefined} the sentence that asks the person for it */
  request = (role, text) => this.#read(request, role, text);

  /** @param {Role} role @param {string} text @returns {string | undefined} the sentence that holds it out */
  prospect = (role, text) => this.#read(prospect, role, text);

  /**
   * @param {import("../../lib/claims.js").Reading} reading
   * @param {Role} role
   * @param {string} text
   */
  #read(reading, role, text) {
    for (const wording of this.wordings) {
      const found = reading(wording[role], wording, text);
      if (found) return found;
    }
    return undefined;
  }
}
