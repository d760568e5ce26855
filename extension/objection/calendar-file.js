/** Deadlines as a calendar file: days without an hour, each with a reminder that morning (RFC 5545). */

/** @typedef {{ id: string, day: string, title: string, text: string }} Entry `day` is `YYYY-MM-DD`;
 *   by its `id` a calendar knows it again when it is read a second time */

/** @param {string} text */
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** Of lines, in octets, without the line break. */
const LONGEST = 75;

/** @param {string} line @returns {string} in pieces that no character is broken by */
function folded(line) {
  let [text, length] = ["", 0];
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (length + octets > LONGEST) [text, length] = [`${text}\r\n `, 1];
    [text, length] = [text + character, length + octets];
  }
  return text;
}

/** @param {Entry} entry @param {string} stamp */
const event = ({ id, day, title, text }, stamp) => [
  "BEGIN:VEVENT",
  `UID:${id}@right-to-object`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  "TRANSP:TRANSPARENT",
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `DESCRIPTION:${escaped(title)}`,
  "TRIGGER:PT9H",
  "END:VALARM",
  "END:VEVENT",
];

/**
 * @param {readonly Entry[]} entries at least one: a calendar without any is none (RFC 5545, 3.6)
 * @param {Date} now
 */
export function calendar(entries, now) {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Right to Object//EN"];
  lines.push(...entries.flatMap((entry) => event(entry, stamp)), "END:VCALENDAR", "");
  return lines.map(folded).join("\r\n");
}
