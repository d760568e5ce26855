/** What the tab in front of the person is, and what to do there. */

import { formOfHost, pageAt } from "../../catalogue/address.js";
import { browser } from "../../lib/browser.js";
import { mayRead } from "../shared/access.js";
import { askPage } from "../shared/ask-page.js";

/**
 * @typedef {object} Here what the page's script answered
 * @property {string} kind of page; `silent`: one of Meta's pages on which no script of ours runs; `none`: any
 *   other; `looking`: not known yet
 * @property {string} [form] on the page or at its links; or else the one that its host serves
 * @property {number} [links] found on a privacy page
 * @property {boolean} [sent] the form, which is still on screen
 * @property {number} [filled] fields that we filled
 * @property {boolean} [hasDetails]
 *
 * @typedef {{ tab: number, access: boolean, here: Here }} Front what is in front, and whether we may see it
 */

/** Milliseconds in which a page of Meta's that has just loaded gets its script. */
const LOADING = 1500;

/** Milliseconds between two questions to a page whose script is not there yet. */
const AGAIN = 100;

/**
 * @param {number} tab
 * @param {number} patience milliseconds
 * @returns {Promise<(Here & { searching?: boolean }) | undefined>} `searching`: closed parts are being looked into
 */
async function firstAnswer(tab, patience) {
  const answered = await askPage(tab, "guide");
  if (answered || patience <= 0) return answered;
  await new Promise((resolve) => setTimeout(resolve, AGAIN));
  return firstAnswer(tab, patience - AGAIN);
}

/**
 * Asks the page in front, and has it lead to its link.
 * @returns {Promise<Front>}
 */
export async function lookHere() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id ?? browser.tabs.TAB_ID_NONE;
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const ours = url && pageAt(url) ? url : undefined;
  const access = await mayRead(ours);
  const answered = await firstAnswer(id, ours && access ? LOADING : 0);
  if (!answered) return { tab: id, access, here: { kind: ours ? "silent" : "none" } };
  const { kind, searching, form = ours && formOfHost(ours)?.form, ...more } = answered;
  return { tab: id, access, here: { kind: searching ? "looking" : kind, form, ...more } };
}
