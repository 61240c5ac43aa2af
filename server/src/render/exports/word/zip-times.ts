// Takes the times out of a zip file, which say when it was packed: the same report gives the same file.

const END = 0x06_05_4B_50;
const ENTRY = 0x02_01_4B_50;
/** 1 January 1980, 00:00, the first moment of the format. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.4.6 */
const FIRST = 0x00_21_00_00;

/** Changes the bytes in place and gives them back; a file of another form stays as it is. */
export function withoutClock(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return bytes;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY; left -= 1) {
    view.setUint32(at + 12, FIRST, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
