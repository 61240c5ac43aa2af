// Turns the bytes of a file into text, or says why they are no text.

/** `mark`: the text began with a byte order mark, which is not part of `text` and is written back. */
export type ReadText = { readonly text: string; readonly mark: boolean } | { readonly unreadable: string };

const bom = '\uFEFF';

export function readText(bytes: Uint8Array): ReadText {
  if (looksLikeUtf16(bytes)) return { unreadable: 'This file is in UTF-16. Save it as UTF-8.' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(bom) ? { text: text.slice(1), mark: true } : { text, mark: false };
  } catch {
    return { unreadable: `This file is no text in UTF-8: byte ${firstWrongByte(bytes) + 1} belongs to no character. Save it as UTF-8.` };
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

/** The decoder does not tell the place; halving finds the longest beginning that can be decoded. */
function firstWrongByte(bytes: Uint8Array): number {
  const readable = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (readable(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
