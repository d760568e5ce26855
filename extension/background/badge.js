/** The badge on the toolbar button: a sign, and the same in words. */

import { browser, message } from "../lib/browser.js";
import { answerDue } from "../objection/deadline.js";
import { summarise } from "../objection/summary.js";
import { currentLaw } from "./law.js";
import { objections } from "./store.js";

/** The badge changes at a deadline without anything else happening. */
export const DEADLINE = "deadline";

/** One at a time, so that the last to be shown is the last that was true. */
export const showBadge = () => navigator.locks.request("badge", show);

async function show() {
  const all = await objections();
  const law = await currentLaw();
  const now = new Date();
  const { need, badge } = summarise(all, law, now);
  await browser.action.setBadgeText({ text: badge });
  await browser.action.setBadgeBackgroundColor({ color: "#1b1b1f" });
  await browser.action.setBadgeTextColor({ color: "#ffffff" });
  await browser.action.setTitle({ title: `${message("extension_name")}: ${message(`badge_${need}`)}` });

  const dues = all
    .map((objection) => answerDue(objection, law))
    .filter((due) => due !== undefined && due > now);
  if (dues.length === 0) return void browser.alarms.clear(DEADLINE);
  return browser.alarms.create(DEADLINE, { when: Math.min(...dues.map(Number)) + 1 });
}
