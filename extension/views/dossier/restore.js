/** Bringing back what was saved: into what is here, or not at all. */

import { message } from "../../lib/browser.js";
import { unzip } from "../../lib/unzip.js";
import { imported, Refused } from "../../objection/import.js";
import { restore } from "../../record/everything.js";
import { NoRoom } from "../../record/store.js";
import { language } from "../shared/localise.js";
import { united } from "../shared/profile.js";
import { DATA } from "./save.js";

/** Bytes of a file, and of the data in an archive. */
const LARGEST = 200_000_000;

/** @param {File} file @returns {Promise<string>} the data in it. Rejects with Refused */
async function dataIn(file) {
  if (file.size > LARGEST) throw new Refused("foreign");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive) return new TextDecoder().decode(bytes);
  const found = await unzip(bytes, (name) => name.split("/").at(-1) === DATA, LARGEST).catch(() => {
    throw new Refused("damaged", file.name);
  });
  if (!found) throw new Refused("foreign");
  return new TextDecoder().decode(found);
}

/**
 * @param {File} file
 * @returns {Promise<{ said: string } | { refused: string }>} what to tell the person
 */
export async function restoreFrom(file) {
  try {
    await restore(await imported(await dataIn(file)), (mine, theirs) => united(mine, theirs, language));
    return { said: message("dossier_restored") };
  } catch (error) {
    if (error instanceof Refused) return { refused: message(`dossier_refused_${error.reason}`, error.place) };
    if (error instanceof NoRoom) return { refused: message("no_room") };
    console.error("Right to Object:", error);
    return { refused: message("dossier_refused_unread") };
  }
}
