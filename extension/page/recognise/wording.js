/** The catalogue's words for one page: its own language first, then its neighbours. */

import { claim, denial, mention } from "../../lib/claims.js";
import { hasWord, says } from "../../lib/patterns.js";
import { words } from "../../lib/text.js";

/** @typedef {import("../../catalogue/wording.js").Wording} Wording */
/** @typedef {import("../../catalogue/wording.js").Role} Role */

/** Texts of so many characters, such as links and labels, are read again at every look. */
const BRIEF = 120;

/** A page with more brief texts than this has them only to fill our memory. */
const MOST = 5000;

/** "We haven't honoured your objection yet" refuses nothing. @param {Wording} wording */
const settled = (wording) => ({ ...wording, if: [...wording.if, ...wording.yet] });

/** "We will honour your objection subject to verification" promises nothing. @param {Wording} wording */
const firm = (wording) => ({ ...wording, if: [...wording.if, ...wording.proviso] });

/** What a text says by the catalogue, in whichever of the page's languages. */
export class Words {
  /** @type {Map<string, boolean>} by role and text, what was said */
  #said = new Map();

  /** @param {Wording[]} wordings the page's own language first */
  constructor(wordings) {
    this.wordings = wordings;
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

  /**
   * @param {Role} role
   * @param {string} text
   * @returns {string | undefined} the sentence that states it: not quoted, not denied, on no condition
   */
  claim(role, text) {
    return this.#first((wording) => claim(wording[role], firm(wording), text));
  }

  /**
   * @param {Role} role
   * @param {string} text
   * @returns {string | undefined} the sentence that denies it
   */
  denial(role, text) {
    return this.#first((wording) => denial(wording[role], settled(wording), text));
  }

  /**
   * For what is said in words that deny, as a refusal is.
   * @param {Role} role
   * @param {string} text
   * @returns {string | undefined} the sentence that says it: denied or not, not quoted, on no condition
   */
  mention(role, text) {
    return this.#first((wording) => mention(wording[role], wording, text));
  }

  /**
   * The same, where it is final.
   * @param {Role} role
   * @param {string} text
   */
  verdict(role, text) {
    return this.#first((wording) => mention(wording[role], settled(wording), text));
  }

  /**
   * The same of what the person must do, on any condition: "Log in before you use this form".
   * @param {Role} role
   * @param {string} text
   */
  demand(role, text) {
    return this.#first((wording) => mention(wording[role], { ...wording, if: [] }, text));
  }

  /**
   * For what is to come, whenever and on whatever condition: "We'll review it as soon as we can", "it may
   * take some days".
   * @param {Role} role
   * @param {string} text
   * @returns {string | undefined} the sentence that holds it out: not quoted, not plainly denied
   */
  prospect(role, text) {
    return this.#first((wording) => claim(wording[role], { ...wording, if: [], not: wording.no }, text));
  }

  /** @param {(wording: Wording) => string | undefined} find */
  #first(find) {
    for (const wording of this.wordings) {
      const found = find(wording);
      if (found) return found;
    }
    return undefined;
  }
}
