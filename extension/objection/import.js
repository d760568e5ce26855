/** Reading an export back. All or nothing: a file that holds one wrong thing is refused as a whole. */

import { fromBase64, sha256 } from "../lib/bytes.js";
import { FORMAT, VERSION } from "./export.js";
import { siftAll } from "./sound.js";

/** @typedef {import("./kept.js").Kept} Kept */

/** A file that is not read back: something in it is damaged, it is none of ours, or a newer version wrote it. */
export class Refused extends Error {
  /**
   * @param {"damaged" | "foreign" | "newer"} reason
   * @param {string} [place] in the file
   */
  constructor(reason, place = "") {
    super(`${reason}: ${place}`);
    this.reason = reason;
    this.place = place;
  }
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused("damaged", "JSON");
  }
}

/**
 * Evidence that is not what was kept proves nothing.
 * @param {Kept["evidence"]} evidence
 * @returns {Promise<string | undefined>} the first that was changed
 */
async function changed(evidence) {
  for (const [place, { data, size, sha256: sum }] of evidence.entries()) {
    const bytes = fromBase64(data);
    if (bytes?.length !== size || (await sha256(bytes)) !== sum) return `evidence[${place}]: sha256`;
  }
  return undefined;
}

/**
 * @param {string} text of the file
 * @returns {Promise<Kept>} rejects with Refused
 */
export async function imported(text) {
  const file = parsed(text);
  if (file?.format !== FORMAT) throw new Refused("foreign");
  if (!Number.isInteger(file.version)) throw new Refused("damaged", "version");
  if (file.version > VERSION) throw new Refused("newer");
  const { kept, broken } = siftAll(file);
  const why = broken[0]?.why ?? (await changed(kept.evidence));
  if (why !== undefined) throw new Refused("damaged", why);
  return kept;
}
