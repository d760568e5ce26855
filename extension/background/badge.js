/** The badge on the toolbar button: a sign, and the same in words. */

import { browser, message } from "../lib/browser.js";
import { isSilent } from "../objection/reminders.js";
import { summarise } from "../objection/summary.js";
import { currentLaws } from "../record/law.js";
import { objections } from "../record/store.js";

/** One at a time, so that the last to be shown is the last that was true. */
export const showBadge = () => navigator.locks.request("badge", show);

async function show() {
  const now = new Date();
  const { need, badge, objection } = summarise(await objections(), await currentLaws(), now);
  const silent = need === "running" && objection && isSilent(objection, now);
  const words = message(silent ? "where_running_silent" : `badge_${need}`);
  await browser.action.setBadgeText({ text: badge });
  await browser.action.setBadgeBackgroundColor({ color: "#1b1b1f" });
  await browser.action.setBadgeTextColor({ color: "#ffffff" });
  await browser.action.setTitle({ title: `${message("extension_name")}: ${words}` });
}
