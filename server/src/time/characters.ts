// Classes of characters that stamps are made of, in every script the product reads. Nothing here knows what a stamp is.

/** The value of a digit – ASCII, full-width, Arabic-Indic or Persian – or -1. */
export function digit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code < 0x660) return -1;
  if (code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** Offset after a run of digits that begins at `at`; `at` itself when there is none. */
export function digitsEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && digit(text.charCodeAt(to)) >= 0) to += 1;
  return to;
}

/** The number that the digits from `from` to `to` write; callers keep runs short. */
export function numberIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + digit(text.charCodeAt(at));
  return value;
}

/** The text up to an offset, so that nothing behind it can be looked at; offsets stay what they were. */
export function upTo(text: string, to: number): string {
  return to >= text.length ? text : text.slice(0, Math.max(0, to));
}

/** Spaces within a line: tabs, no-break and zero-width ones and marks of writing direction among them. */
export function isBlank(code: number): boolean {
  if (code === 32 || code === 9 || code === 0xa0) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 || code === 0x3000 || code === 0xfeff || code === 0x202f || code === 0x205f ||
    (code >= 0x2000 && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
  );
}

/** Every character that authors and editors put for a dash, the minus sign among them. */
export function isDash(code: number): boolean {
  if (code === 45) return true;
  if (code < 0x2010) return false;
  return code <= 0x2015 || code === 0x2212 || code === 0xfe58 || code === 0xfe63 || code === 0xff0d;
}

/** `~` and the wave dashes of Japanese text. */
export function isTilde(code: number): boolean {
  return code === 126 || code === 0x301c || code === 0xff5e || code === 0x223c;
}

/** `:`, its full-width form and the ratio sign. */
export function isColon(code: number): boolean {
  return code === 58 || code === 0xff1a || code === 0x2236;
}

/** Letters of alphabetic scripts. Ideographs and kana are none: Japanese writes them next to digits. */
export function isLetter(code: number): boolean {
  if ((code | 32) >= 97 && (code | 32) <= 122 && code < 128) return true;
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 && digit(code) < 0;
}

export function skipBlanks(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isBlank(text.charCodeAt(to))) to += 1;
  return to;
}

/** Offset after the run of letters that begins at `at`. */
export function wordEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isLetter(text.charCodeAt(to))) to += 1;
  return to;
}

/** Whether the text reads `word` at `at`, in whatever case; `word` is lower-case ASCII. */
export function readsWord(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const code = text.charCodeAt(at + index);
    const wanted = word.charCodeAt(index);
    if (code !== wanted && !(code >= 65 && code <= 90 && code + 32 === wanted)) return false;
  }
  return true;
}
