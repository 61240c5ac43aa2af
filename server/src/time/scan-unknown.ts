// Reads the marks by which an author says that a time is not known: `--:--`, `??`, 不明, "Time TBC".

import { isDash, readsWord, skipBlanks, wordEnd } from './characters.ts';
import { isSeparated } from './zone-boundary.ts';

const WORDS: ReadonlySet<string> = new Set(['unknown', 'tbc', 'tbd', 'tba']);

const JAPANESE = ['時刻不明', '時間不明', '不明'];

/** Offset after such a mark at `at`, or `at` itself when there is none. */
export function readHole(text: string, at: number, end: number): number {
  if (at >= end) return at;
  const code = text.charCodeAt(at);
  if (code === 63 || code === 0xff1f) return readQuestion(text, at, end);
  if (isDash(code) || code === 95) return readDashes(text, at, end);
  const letter = code | 32;
  if (code < 128 && letter !== 120 && letter !== 104 && letter !== 117 && letter !== 116) return at;
  const pattern = /^(?:[\dx]{1,2}:xx|hh:mm)(?::(?:xx|ss))?(?![\w:])/iu.exec(text.slice(at, Math.min(end, at + 9)));
  if (pattern !== null) return at + pattern[0].length;
  for (const word of JAPANESE) {
    if (text.startsWith(word, at) && at + word.length <= end && isSeparated(text, at + word.length, end)) return at + word.length;
  }
  const from = readsWord(text, at, 'time ') ? skipBlanks(text, at + 5, end) : at;
  const to = wordEnd(text, from, Math.min(end, from + 9));
  if (to === from || !WORDS.has(text.slice(from, to).toLowerCase())) return at;
  const time = readsWord(text, skipBlanks(text, to, end), 'time') ? skipBlanks(text, to, end) + 4 : to;
  return isSeparated(text, time, end) ? time : at;
}

/** `?`, `???`, `??:??`; one mark alone must be all there is before a separator. */
function readQuestion(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && to < at + 8 && '?？:：'.includes(text.charAt(to))) to += 1;
  while (to > at && ':：'.includes(text.charAt(to - 1))) to -= 1;
  return to - at > 1 || isSeparated(text, to, end) ? to : at;
}

/** `--:--`, `__:__`, `–:–`. */
function readDashes(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at);
  let to = at;
  let colons = 0;
  while (to < end && to < at + 9) {
    const code = text.charCodeAt(to);
    if (code === 58 && to > at) colons += 1;
    else if (code !== mark) break;
    to += 1;
  }
  return colons > 0 && text.charCodeAt(to - 1) === mark ? to : at;
}
