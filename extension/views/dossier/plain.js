/** The sheets as plain text, for whoever has nothing but an editor. */

import { accountTitle } from "../../catalogue/account.js";
import { message } from "../../lib/browser.js";
import { standingName } from "../shared/names.js";
import { origin, what } from "./timeline.js";

/** @typedef {import("../../objection/states.js").Objection} Objection */
/** @typedef {import("../../objection/kept.js").Evidence} Evidence */

const RULE = "=".repeat(60);

/** @param {import("../../objection/states.js").Event} event */
const told = (event) => [
  `${event.at}  ${what(event)}`,
  ...origin(event),
  ...(event.text ? [event.text] : []),
  "",
];

/** @param {Evidence} item */
const listed = ({ name, subject, sender, sent, sha256 }) => [
  ...[name, subject, sender, sent].filter((line) => line !== undefined),
  `SHA-256 ${sha256}`,
  "",
];

/**
 * @param {Objection} objection
 * @param {readonly Evidence[]} evidence of it
 */
function sheet(objection, evidence) {
  return [
    RULE,
    accountTitle(objection),
    standingName(objection),
    "",
    ...objection.events.flatMap(told),
    ...(evidence.length > 0 ? [message("dossier_evidence"), ...evidence.flatMap(listed)] : []),
  ];
}

/** @param {import("../../objection/kept.js").Kept} kept */
export const plain = ({ objections, evidence }) =>
  objections
    .flatMap((one) =>
      sheet(
        one,
        evidence.filter(({ objection }) => objection === one.id),
      ),
    )
    .join("\n");
