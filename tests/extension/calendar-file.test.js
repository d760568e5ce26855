import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar } from "../../extension/objection/calendar-file.js";

const now = new Date("2026-03-01T12:34:56.789Z");
const entry = {
  id: "a1",
  day: "2026-04-02",
  title: "Meta must answer",
  text: "Instagram, ada; work\\home\nnext",
};

test("a day without an hour, known again by its id", () => {
  const lines = calendar([entry], now).split("\r\n");
  for (const line of ["DTSTART;VALUE=DATE:20260402", "UID:a1@right-to-object", "DTSTAMP:20260301T123456Z"])
    assert.ok(lines.includes(line), line);
  assert.ok(lines.includes("DESCRIPTION:Instagram\\, ada\\; work\\\\home\\nnext"));
});

test("no line is longer than 75 octets, and none breaks a character", () => {
  const title = "Réponse attendue 😀 ".repeat(20).trim();
  const text = calendar([{ ...entry, title }], now);
  for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(text.replaceAll("\r\n ", "").includes(`SUMMARY:${title}\r\n`));
});

test("text of a person's cannot add a line of its own", () => {
  const text = calendar([{ ...entry, title: "a\nEND:VCALENDAR\r\nX" }], now);
  assert.equal(text.match(/^END:VCALENDAR/gm)?.length, 1);
});
