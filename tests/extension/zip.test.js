import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { unzip } from "../../extension/lib/unzip.js";
import { zip } from "../../extension/lib/zip.js";

const bytes = (text) => new TextEncoder().encode(text);
const archive = async (files) => new Uint8Array(await zip(files).arrayBuffer());
const named = (name) => (candidate) => candidate === name;

const LETTER = { name: "preuves/lettre 1 – é.txt", bytes: bytes("Madame, Monsieur,\n".repeat(50)) };
const EMPTY = { name: "empty", bytes: bytes("") };

test("a file comes out as it went in", async () => {
  const packed = await archive([EMPTY, LETTER]);
  assert.deepEqual(await unzip(packed, named(LETTER.name), 10_000), LETTER.bytes);
  assert.deepEqual(await unzip(packed, named("empty"), 10_000), EMPTY.bytes);
  assert.equal(await unzip(packed, named("other"), 10_000), undefined);
});

/** As other programs pack it: the same archive, its one file deflated. */
async function deflated({ name, bytes: content }) {
  const stored = await archive([{ name, bytes: content }]);
  const small = new Uint8Array(deflateRawSync(content));
  const start = 30 + bytes(name).length;
  const made = new Uint8Array([...stored.slice(0, start), ...small, ...stored.slice(start + content.length)]);
  const view = new DataView(made.buffer);
  const directory = start + small.length;
  for (const [record, method] of [
    [0, 8],
    [directory, 10],
  ]) {
    view.setUint16(record + method, 8, true);
    view.setUint32(record + method + 10, small.length, true);
  }
  view.setUint32(made.length - 6, directory, true);
  return made;
}

test("a file that another program packed comes out too", async () => {
  assert.deepEqual(await unzip(await deflated(LETTER), named(LETTER.name), 10_000), LETTER.bytes);
});

test("nothing grows beyond what was allowed", async () => {
  const bomb = { name: "bomb", bytes: new Uint8Array(5_000_000) };
  await assert.rejects(unzip(await deflated(bomb), named("bomb"), 1_000_000), /larger/);
  await assert.rejects(unzip(await archive([LETTER]), named(LETTER.name), 10), RangeError);
});

test("a damaged archive is refused, wherever it is damaged", async () => {
  const whole = await archive([LETTER]);
  for (let length = 0; length < whole.length; length++)
    await assert.rejects(unzip(whole.slice(0, length), named(LETTER.name), 10_000), RangeError, `${length}`);
  for (const place of [100, 200, whole.length - 22, whole.length - 6]) {
    const spoilt = whole.slice();
    spoilt[place] ^= 0xff;
    const read = await unzip(spoilt, named(LETTER.name), 10_000).catch(() => undefined);
    assert.equal(read, undefined, `octet ${place}`);
  }
});
