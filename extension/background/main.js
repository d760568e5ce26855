/** The background: answers messages, keeps the badge true, welcomes once. Listens before anything else. */

import { browser } from "../lib/browser.js";
import { DEADLINE, showBadge } from "./badge.js";
import { answer } from "./messages.js";
import { bind } from "./tabs.js";

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install")
    void browser.tabs.create({ url: browser.runtime.getURL("views/welcome/welcome.html") });
  void showBadge();
});

browser.runtime.onStartup.addListener(() => void showBadge());

browser.runtime.onMessage.addListener((message, sender, respond) => {
  const answered = answer(message, sender);
  if (!answered) return false;
  answered.then(respond, (error) => {
    console.error("Right to Object:", error);
    respond(undefined);
  });
  return true;
});

browser.storage.onChanged.addListener((changes, area) => {
  if (area === "local" && ("objections" in changes || "profile" in changes)) void showBadge();
});

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === DEADLINE) void showBadge();
});

browser.tabs.onRemoved.addListener((tab) => void bind(tab, undefined));
