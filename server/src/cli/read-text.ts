// Turns the bytes of a file into text, or says why they are no text.

/** `mark`: the text began with a byte order mark, which is not part of `text` and is written back. */
export type ReadText = { readonly text: string; readonly mark: boolean } | { readonly unreadable: string };

const bom = '\uFEFF';
/** Far above what is read of a report, far below what a string can hold. In bytes. */
const largest = 100_000_000;

export function readText(bytes: Uint8Array): ReadText {
  if (bytes.length > largest) return { unreadable: 'This file has more than 100 MB, which no report has.' };
  if (looksLikeUtf16(bytes)) return { unreadable: 'This file is in UTF-16. Save it as UTF-8.' };
  const text = decode(bytes, 'whole');
  if (text === undefined) return { unreadable: `This file is no text in UTF-8: byte ${firstWrongByte(bytes) + 1} belongs to no character. Save it as UTF-8.` };
  return text.startsWith(bom) ? { text: text.slice(1), mark: true } : { text, mark: false };
}

/** Undefined for what is no UTF-8. A `beginning` may end in the middle of a character. */
function decode(bytes: Uint8Array, part: 'whole' | 'beginning'): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: part === 'beginning' });
  } catch {
    return undefined;
  }
}

/** As it is written to a file. */
export function withMark(text: string, mark: boolean): string {
  return mark ? bom + text : text;
}

/** By its mark, or by every second of its first bytes being zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 200);
  const zeros = head.filter((byte) => byte === 0).length;
  return head.length >= 4 && zeros >= head.length * 0.3 && head.every((byte, index) => byte !== 0 || index % 2 === head.indexOf(0) % 2);
}

/** The decoder does not tell the place: halving finds the longest beginning that can be decoded, less a character that it cuts off. */
function firstWrongByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decode(bytes.subarray(0, middle), 'beginning') === undefined) high = middle - 1;
    else low = middle;
  }
  while (low > 0 && decode(bytes.subarray(0, low), 'whole') === undefined) low -= 1;
  return low;
}
