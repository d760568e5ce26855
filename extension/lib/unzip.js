/** One file out of a zip archive, from wherever that comes: every number in it may be a lie. */

import { crc32 } from "./crc32.js";
import { SIGNATURE } from "./zip.js";

const STORED = 0;
const DEFLATED = 8;

/** Octets of the end record, and of the longest comment that may follow it. */
const [END, COMMENT] = [22, 0xffff];

/** @param {DataView} view @returns {number} where the end record begins */
function endOf(view) {
  for (let at = view.byteLength - END; at >= Math.max(0, view.byteLength - END - COMMENT); at--)
    if (view.getUint32(at, true) === SIGNATURE.end) return at;
  throw new RangeError("no zip archive");
}

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {number} most octets
 */
async function inflate(bytes, most) {
  const parts = [];
  let length = 0;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    parts.push(value);
    length += value.length;
    if (length > most) throw new RangeError("larger than it may be");
  }
}

/**
 * @param {Uint8Array<ArrayBuffer>} bytes of the archive
 * @param {(name: string) => boolean} wanted
 * @param {number} most octets that the file may have
 * @returns {Promise<Uint8Array<ArrayBuffer> | undefined>} undefined: not in there.
 *   Rejects with RangeError or TypeError where the archive is damaged
 */
export async function unzip(bytes, wanted, most) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== SIGNATURE.entry) throw new RangeError("a broken directory");
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const next = at + 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    if (wanted(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0)))))
      return read(view, bytes, at, most);
    at = next;
  }
  return undefined;
}

/** @param {DataView} view @param {Uint8Array<ArrayBuffer>} bytes @param {number} at @param {number} most */
async function read(view, bytes, at, most) {
  const method = view.getUint16(at + 10, true);
  const local = view.getUint32(at + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.slice(start, start + view.getUint32(at + 20, true));
  if (method !== STORED && method !== DEFLATED) throw new RangeError("packed in a way unknown here");
  const file = method === STORED ? packed : await inflate(packed, most);
  if (file.length > most || crc32(file) !== view.getUint32(at + 16, true))
    throw new RangeError("not what was packed");
  return file;
}
