/** The few newest objections, and the one that the popup speaks of; the dossier shows them all. */

import offered from "../../catalogue/offered.js";
import { message } from "../../lib/browser.js";
import { askAboutLinks } from "../../objection/linked.js";
import { drawAnew } from "../shared/draw-anew.js";
import { SHOWN } from "./also.js";
import { card } from "./card.js";

/** @typedef {import("../../objection/states.js").Objection} Objection */

/** Those of which one objection counts for all linked accounts. */
const LINKED = offered.forms.filter(({ linked }) => linked).map(({ form }) => form);

/**
 * @param {readonly Objection[]} all
 * @param {Date} now
 * @returns {Objection | undefined} the one beside which to ask if accounts are linked, where there is room for it
 */
export const toAsk = (all, now) => (all.length < SHOWN ? askAboutLinks(all, LINKED, now) : undefined);

/** @param {HTMLElement} list @returns {Set<string | null>} what the person has open in it */
const opened = (list) =>
  new Set([...list.querySelectorAll("[open] > summary")].map((part) => part.getAttribute("data-part")));

/**
 * @param {HTMLElement} list
 * @param {readonly Objection[]} all oldest first
 * @param {{ spoken: Objection | undefined, unfold: boolean, asked: Objection | undefined, lawFor: import("../../objection/law.js").LawFor, now: Date }} view
 *   `spoken`: the one that the sentence above is about; `unfold`: whether to open it, if nothing else is;
 *   `asked`: the one beside which to ask about links
 */
export function showList(list, all, { spoken, unfold, asked, lawFor, now }) {
  const few = all.slice(-SHOWN);
  if (spoken && !few.includes(spoken)) few[0] = spoken;
  const open = opened(list);
  if (unfold && spoken && open.size === 0) open.add(spoken.id);
  const items = few.map((objection) =>
    card(objection, { law: lawFor(objection), now, all, open, ask: objection === asked }),
  );
  drawAnew(list, ...items.toReversed());
}

/** @param {readonly Objection[]} all @returns {string} what leads to the dossier */
export const restOf = (all) =>
  all.length > SHOWN ? message("list_more", String(all.length - SHOWN)) : message("list_everything");
