/** The sheets as plain text, for whoever has nothing but an editor. */

import { accountTitle } from "../../background/account.js";
import { message } from "../../lib/browser.js";
import { receiptsIn } from "../../objection/sent.js";
import { stateName } from "../shared/names.js";
import { origin, what } from "./timeline.js";

/** @typedef {import("../../objection/states.js").Objection} Objection */
/** @typedef {import("../../objection/kept.js").Evidence} Evidence */

const RULE = "=".repeat(60);

/** @param {import("../../objection/states.js").Event} event @param {import("./timeline.js").Receipts} receipts */
const told = (event, receipts) => [
  `${event.at}  ${what(event, receipts)}`,
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
  const receipts = receiptsIn(objection.events);
  return [
    RULE,
    accountTitle(objection),
    stateName(objection.state),
    "",
    ...objection.events.flatMap((event) => told(event, receipts)),
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
