/**
 * What the head of an e-mail says: who sent it, about what, when (RFC 5322, RFC 2047). The body
 * is kept as it came and never read, so nothing in it can do anything.
 */

import { octets } from "../lib/bytes.js";

/** @typedef {{ subject?: string, sender?: string, sent?: string }} Mail `sent` is ISO 8601, UTC */

const ENCODED = /=\?[\w-]+(?:\*[\w-]*)?\?([bq])\?([^?]*)\?=/gi;

/** Words of one charset that stand side by side: many a mail program splits a character between two. */
const ENCODED_TOGETHER = /=\?([\w-]+)(?:\*[\w-]*)?\?[bq]\?[^?]*\?=(?:=\?\1(?:\*[\w-]*)?\?[bq]\?[^?]*\?=)*/gi;

/** Characters of a line that are worth showing. */
const LINE = 500;

/** @param {string} text in the "Q" encoding */
const unquoted = (text) =>
  text
    .replaceAll("_", " ")
    .replace(/=([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/** @param {string} words @returns {string} their octets */
const binary = (words) =>
  [...words.matchAll(ENCODED)]
    .map(([, encoding = "", text = ""]) => (/b/i.test(encoding) ? atob(text) : unquoted(text)))
    .join("");

/** @param {string} value of a header, with its encoded words; those that nobody can read stay as they are */
const decoded = (value) =>
  value.replace(/\?=\s+=\?/g, "?==?").replace(ENCODED_TOGETHER, (words, charset) => {
    try {
      return new TextDecoder(charset).decode(octets(binary(words)));
    } catch {
      return words;
    }
  });

/**
 * @param {string} source of the e-mail; of text without a head only the address lines are missing
 * @returns {Mail}
 */
export function readMail(source) {
  const [head = ""] = source.trimStart().split(/\r?\n\r?\n/, 1);
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  /** @param {string} name */
  const header = (name) => {
    const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${name}:`));
    return line && decoded(line.slice(name.length + 1).trim()).slice(0, LINE);
  };
  const [subject, sender] = [header("subject"), header("from")];
  const sent = Date.parse(header("date")?.replace(/\([^)]*\)/g, "") ?? "");
  return {
    ...(subject ? { subject } : {}),
    ...(sender ? { sender } : {}),
    ...(Number.isNaN(sent) ? {} : { sent: new Date(sent).toISOString() }),
  };
}

/**
 * @param {string} subject
 * @returns {string | undefined} the number under which the controller keeps the case
 */
export const caseNumber = (subject) => /\d{6,}/.exec(subject)?.[0];
