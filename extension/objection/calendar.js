/**
 * Days on the person's own calendar. A day is a `Date` at its midnight, as if it were UTC; a zone
 * is an IANA time zone.
 */

import { onceEach } from "../lib/once-each.js";

const DAY = 24 * 60 * 60 * 1000;

/** Whether this browser can tell time there: it need not know what another knew, or the system calls its own. */
export const isZone = onceEach((/** @type {string} */ zone) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
});

/** @returns {string} the person's zone; UTC where the browser has no name for it */
export function zoneHere() {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isZone(timeZone) ? timeZone : "UTC";
}

const clockIn = onceEach((/** @type {string} */ zone) => {
  const fields = /** @type {const} */ (["year", "month", "day", "hour", "minute", "second"]);
  const numeric = Object.fromEntries(fields.map((field) => [field, "numeric"]));
  return new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", ...numeric });
});

/**
 * @param {number} at milliseconds since 1970
 * @param {string} zone
 * @returns {number} what the clock on the wall shows then, as if that were UTC
 */
function wall(at, zone) {
  // Told in parts it takes five times as long. English puts the month first.
  const shown = clockIn(zone).format(at).match(/\d+/g) ?? [];
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = shown.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) + (at % 1000);
}

/**
 * @param {Date} instant
 * @param {string} zone
 */
export const dayOf = (instant, zone) => new Date(Math.floor(wall(Number(instant), zone) / DAY) * DAY);

/**
 * @param {Date} from
 * @param {Date} to
 * @param {string} zone
 * @returns {number} of days that one has to turn the calendar there: that of the clocks may have 23 hours, or 25
 */
export const daysBetween = (from, to, zone) => (Number(dayOf(to, zone)) - Number(dayOf(from, zone))) / DAY;

/**
 * The same number in a later month, or that month's last day where it has no such number.
 * @param {Date} day
 * @param {{ months?: number, days?: number }} period
 */
export function later(day, { months = 0, days = 0 }) {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day.getUTCDate(), last) + days));
}

/**
 * Holidays are left aside: they differ from place to place.
 * @param {Date} day
 * @returns {Date} that day, or the Monday after its weekend
 */
export const workingDay = (day) => later(day, { days: { 6: 2, 0: 1 }[day.getUTCDay()] ?? 0 });

/**
 * @param {Date} day
 * @param {string} zone
 * @returns {Date} the day's last millisecond there, with its clocks as the day before or after has them
 */
export function endOf(day, zone) {
  const end = Number(day) + DAY - 1;
  const offset = (/** @type {number} */ at) => wall(at, zone) - at;
  const ends = [end - DAY, end + DAY].map((near) => end - offset(near));
  return new Date(Math.max(...ends.filter((at) => wall(at, zone) === end)));
}
