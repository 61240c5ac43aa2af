// How text stands in a mail: quoted-printable bodies (RFC 2045) and header values of encoded words (RFC 2047).

import { oneLine, writable } from '../../escape.ts';

/** Characters in a line of the encoded text; the standard's limit, far below the 998 octets of a mail. */
const LINE = 76;

/** Lines end with CR LF; nothing but printable ASCII comes out. */
export function quotedPrintable(text: string): string {
  return writable(text).split(/\r\n|\r|\n/).map(quotedLine).join('\r\n');
}

function quotedLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  const bytes = new TextEncoder().encode(line);
  for (const [index, byte] of bytes.entries()) {
    const isLast = index === bytes.length - 1;
    // A blank at the end of a line may be taken away.
    const isPlain = (byte >= 0x20 && byte <= 0x7E && byte !== 0x3D) && !(byte === 0x20 && isLast);
    const sign = isPlain && !(current === '' && meansMore(bytes, index)) ? String.fromCharCode(byte) : escaped(byte);
    if (current.length + sign.length > LINE - 1) {
      lines.push(`${current}=`);
      current = sign;
    } else current += sign;
  }
  return [...lines, current].join('\r\n');
}

/** A full stop or "From " at the beginning of a line means something on the way. */
function meansMore(bytes: Uint8Array, index: number): boolean {
  return bytes[index] === 0x2E || String.fromCharCode(...bytes.subarray(index, index + 5)) === 'From ';
}

function escaped(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** The value of a header that holds words: on one line whatever was in it, folded between encoded words where it is not plain ASCII. */
export function headerWords(text: string): string {
  const words = oneLine(text);
  if (words.length <= 60 && /^[\x20-\x7E]*$/.test(words) && !words.includes('=?')) return words;
  const pieces: string[] = [];
  let current = '';
  for (const character of words) {
    const sign = [...new TextEncoder().encode(character)].map((byte) => (byte === 0x20 ? '_' : /[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : escaped(byte))).join('');
    // An encoded word has at most 75 characters, its frame included, and never half a character.
    if (current.length + sign.length > 60) {
      pieces.push(current);
      current = '';
    }
    current += sign;
  }
  return [...pieces, current].map((piece) => `=?utf-8?Q?${piece}?=`).join('\r\n ');
}
