/**
 * Files as one zip archive, each stored as it is: whoever opens it finds them byte for byte, and
 * pictures are packed already. Layout: PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
 */

import { crc32 } from "./crc32.js";

/** Of the records in an archive. */
export const SIGNATURE = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 };

/** Zip 2.0; names in UTF-8; stored; midnight of 1 January 1980, the first moment that zip can tell. */
const HOW = u16(20, 0x0800, 0, 0, 0x21);

// Zip is little-endian, as is every machine that runs these browsers.
/** @param {...number} values */
function u16(...values) {
  return Uint16Array.from(values);
}

/** @param {...number} values */
function u32(...values) {
  return Uint32Array.from(values);
}

/** @param {readonly ArrayBufferView[]} parts */
const size = (parts) => parts.reduce((sum, { byteLength }) => sum + byteLength, 0);

/**
 * @param {readonly { name: string, bytes: Uint8Array<ArrayBuffer> }[]} files fewer than 65,536, less than 4 GiB together
 * @returns {Blob}
 */
export function zip(files) {
  /** @type {ArrayBufferView<ArrayBuffer>[]} */
  const body = [];
  /** @type {ArrayBufferView<ArrayBuffer>[]} */
  const directory = [];
  for (const { name, bytes } of files) {
    const path = new TextEncoder().encode(name);
    const what = [HOW, u32(crc32(bytes), bytes.length, bytes.length), u16(path.length, 0)];
    directory.push(u32(SIGNATURE.entry), u16(20), ...what, u16(0, 0, 0), u32(0, size(body)), path);
    body.push(u32(SIGNATURE.file), ...what, path, bytes);
  }
  const end = [u16(0, 0, files.length, files.length), u32(size(directory), size(body)), u16(0)];
  return new Blob([...body, ...directory, u32(SIGNATURE.end), ...end], { type: "application/zip" });
}
