/** The few newest objections, and the one that most needs the person; the dossier shows them all. */

import forms from "../../catalogue/forms.js";
import { message } from "../../lib/browser.js";
import { askAboutLinks } from "../../objection/linked.js";
import { summarise } from "../../objection/summary.js";
import { objectionItem } from "./objection.js";

/** @typedef {import("../../objection/states.js").Objection} Objection */

const SHOWN = 5;

/** Those of which one objection counts for all linked accounts. */
const LINKED = forms.filter(({ linked }) => linked).map(({ form }) => form);

/**
 * @param {HTMLElement} list
 * @param {readonly Objection[]} all oldest first
 * @param {{ law: import("../../objection/law.js").Law, now: Date }} view
 */
export function showList(list, all, { law, now }) {
  const open = new Set(
    [...list.querySelectorAll("[data-objection]:has(details[open])")].map((item) =>
      item.getAttribute("data-objection"),
    ),
  );
  const few = all.slice(-SHOWN);
  const { objection: pressing } = summarise(all, law, now);
  if (pressing && !few.includes(pressing)) few[0] = pressing;
  const asked = askAboutLinks(all, LINKED);
  const items = few.map((objection) =>
    objectionItem(objection, { law, now, open: open.has(objection.id), ask: objection === asked }),
  );
  list.replaceChildren(...items.toReversed());
}

/** @param {readonly Objection[]} all @returns {string} what leads to the dossier */
export const restOf = (all) =>
  all.length > SHOWN ? message("list_more", String(all.length - SHOWN)) : message("list_everything");
