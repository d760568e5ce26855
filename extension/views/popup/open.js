/** Our own pages, each in a tab of its own. */

import { browser } from "../../lib/browser.js";

/** @param {string} page */
const open = (page) => browser.tabs.create({ url: browser.runtime.getURL(`views/${page}`) });

export const openDossier = () => open("dossier/dossier.html");

/** @param {number} tab of the page to report on */
export const openReport = (tab) => open(`report/report.html?tab=${tab}`);
