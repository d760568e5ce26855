/** The box for notifications. The browser knows whether they are allowed: nothing is stored beside it. */

import { browser } from "../../lib/browser.js";
import { place } from "./place.js";
import { attempt } from "./trouble.js";

/** @type {browser.permissions.Permissions} */
const NOTIFICATIONS = { permissions: ["notifications"] };

export async function showReminders() {
  const box = place("reminders", HTMLInputElement);
  const show = async () => {
    box.checked = await browser.permissions.contains(NOTIFICATIONS);
  };
  box.addEventListener("change", async () => {
    await attempt(() =>
      box.checked ? browser.permissions.request(NOTIFICATIONS) : browser.permissions.remove(NOTIFICATIONS),
    );
    await show();
  });
  browser.permissions.onAdded.addListener(() => void show());
  browser.permissions.onRemoved.addListener(() => void show());
  await show();
}
