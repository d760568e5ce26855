/** The background: answers messages, keeps the badge true, reminds, welcomes once. Listens before anything else. */

import { browser } from "../lib/browser.js";
import { bind } from "../record/tabs.js";
import { showBadge } from "./badge.js";
import { endScripts } from "./end-scripts.js";
import { keepHeld } from "./events.js";
import { answer } from "./messages.js";
import { REMINDERS, followClicks, remind } from "./reminders.js";

// Our script on a page asks for what it needs. A process of the page's that was taken over could do
// more than ask, where the browser does not know of this.
void Reflect.get(browser.storage.local, "setAccessLevel")?.call(browser.storage.local, {
  accessLevel: "TRUSTED_CONTEXTS",
});

/** What time or the record has changed is shown and said. */
function tell() {
  void showBadge();
  void remind();
}

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install")
    void browser.tabs.create({ url: browser.runtime.getURL("views/welcome/welcome.html") });
});

// Listened to so that the browser's start is one of the background too, which tells.
browser.runtime.onStartup.addListener(() => {});

browser.runtime.onMessage.addListener((message, sender, respond) => {
  const answered = answer(message, sender);
  if (!answered) return false;
  answered.then(respond, (error) => {
    console.error("Right to Object:", error);
    respond(undefined);
  });
  return true;
});

// A page's script holds a port to learn that the extension has ended. Nothing is said through it.
browser.runtime.onConnect.addListener(() => {});

browser.storage.onChanged.addListener((changes, area) => {
  if (area !== "local") return;
  void keepHeld();
  if ("objections" in changes || "profile" in changes) tell();
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name !== REMINDERS) return;
  void keepHeld();
  tell();
});

followClicks();
browser.permissions.onAdded.addListener(() => void followClicks());

browser.tabs.onRemoved.addListener((tab) => void bind(tab, undefined));

browser.permissions.onRemoved.addListener(({ origins = [] }) => {
  if (origins.length > 0) void endScripts(origins);
});

// Badge and alarm are gone once the extension was switched off, and no event tells that it is on again.
tell();
