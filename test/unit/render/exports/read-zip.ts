// Reads the files of a small zip file, for tests of what is in a Word document.
import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';

/** Texts by their paths. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4B, 0x05, 0x06]));
  assert.ok(end >= 0, 'This is no zip file.');
  const files = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    assert.equal(file.readUInt32LE(at), 0x02_01_4B_50);
    const [name, extra, comment] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)];
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(start, start + file.readUInt32LE(at + 20));
    files.set(file.toString('utf8', at + 46, at + 46 + name), (file.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
}
