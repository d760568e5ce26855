/** Reminding in time: by the badge always, and by a notification where the person asked for them. */

import { accountTitle } from "../catalogue/account.js";
import { browser, message } from "../lib/browser.js";
import { dueNow, remindersOf } from "../objection/reminders.js";
import { currentLaws } from "../record/law.js";
import { objections } from "../record/store.js";
import { tabOf } from "../record/tabs.js";

/** @typedef {import("../objection/reminders.js").Reminder} Reminder */

/** The one alarm: it changes the badge too. */
export const REMINDERS = "reminders";

const SAYS = /** @type {const} */ ({
  code: "where_code",
  silent: "where_running_silent",
  deadline: "where_problem_overdue",
});

/** Milliseconds between two looks at the clock, which may be set meanwhile. */
const HOUR = 60 * 60 * 1000;

/** One at a time, so that none is given twice. */
export const remind = () => navigator.locks.request(REMINDERS, check);

async function check() {
  const lawFor = await currentLaws();
  const reminders = (await objections()).flatMap((objection) => remindersOf(objection, lawFor(objection)));
  const now = Date.now();
  const { reminders: stored } = await browser.storage.local.get("reminders");
  const checked = Date.parse(stored?.checked) || 0;
  const due = dueNow(reminders, checked, now);

  // Set before anything is told or written: what fails now, or is broken off, may not at the next check.
  const next = Math.min(...reminders.map(({ at }) => at).filter((at) => at > now));
  if (next === Infinity && due.length === 0) await browser.alarms.clear(REMINDERS);
  else await browser.alarms.create(REMINDERS, { when: Math.min(next, now + HOUR) });
  for (const reminder of due) await notify(reminder);

  // Checked later than now: the clock was set back, which would hold back whatever falls due until then.
  if (due.length > 0 || checked > now)
    await browser.storage.local.set({ reminders: { checked: new Date(now).toISOString() } });
}

/** The same one takes its own place: a check that broke off may give it once more. @param {Reminder} reminder */
async function notify({ kind, objection }) {
  if (!(await browser.permissions.contains({ permissions: ["notifications"] }))) return;
  await browser.notifications.create(`${kind} ${objection.id}`, {
    type: "basic",
    iconUrl: browser.runtime.getURL("icons/128.png"),
    title: accountTitle(objection),
    message: message(SAYS[kind]),
  });
}

/** To the tab that waits for the code, or else to all that is known. @param {string} notification its id */
async function follow(notification) {
  const [kind, id = ""] = notification.split(" ");
  const tab = kind === "code" ? await tabOf(id) : undefined;
  if (tab === undefined)
    return browser.tabs.create({ url: browser.runtime.getURL("views/dossier/dossier.html") });
  const { windowId } = await browser.tabs.update(tab, { active: true });
  return browser.windows.update(/** @type {number} */ (windowId), { focused: true });
}

/** Once notifications are allowed, and then at every start. */
export const followClicks = () => browser.notifications?.onClicked.addListener(follow);
