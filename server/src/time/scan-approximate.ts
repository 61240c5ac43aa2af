// Marks by which an author says that a time is not exact, before it (`~`, "around", 約) and after it (頃, "(approx.)").

import { isDash, isTilde, readsWord, skipBlanks, wordEnd } from './characters.ts';
import { isWordEnd } from './zone-boundary.ts';

const BEFORE: ReadonlySet<string> = new Set([
  'around', 'about', 'approx', 'approximately', 'roughly', 'circa', 'ca', 'c', 'est', 'estimated', 'nearly', 'almost',
]);

const AFTER: ReadonlySet<string> = new Set(['approx', 'approximately', 'approximate', 'ish', 'ca', 'circa', 'est', 'estimated', 'roughly', 'about']);

/** Every one of those words begins with a, c, e, i, n or r. */
function isFirstLetter(code: number): boolean {
  const letter = code | 32;
  return letter === 97 || letter === 99 || letter === 101 || letter === 105 || letter === 110 || letter === 114;
}

const JAPANESE_AFTER = ['頃', 'ごろ', 'ころ', '前後', '過ぎ', '（推定）', '(推定)', '（頃）', '(頃)'];

/** Offset after a mark at `at` and the blanks behind it; `at` itself when there is none. */
export function skipApproximateBefore(text: string, at: number, end: number): number {
  const char = text.charAt(at);
  const code = text.charCodeAt(at);
  if (isTilde(code) || char === '≈' || char === '±' || char === '≃' || char === '≒' || char === '約') return skipBlanks(text, at + 1, end);
  if (char === '+' && text.startsWith('+/-', at)) return skipBlanks(text, at + 3, end);
  if (text.startsWith('およそ', at)) return at + 3;
  if (text.startsWith('おおよそ', at)) return at + 4;
  if (!isFirstLetter(code)) return at;
  const to = wordEnd(text, at, Math.min(end, at + 14));
  if (to === at || !BEFORE.has(text.slice(at, to).toLowerCase())) return at;
  const stop = text.charAt(to) === '.' ? to + 1 : to;
  const next = skipBlanks(text, stop, end);
  return next > to || to - at === 1 ? next : at;
}

/** Offset after a mark that follows `at`, blanks between; `at` itself when there is none. */
export function skipApproximateAfter(text: string, at: number, end: number): number {
  const next = skipBlanks(text, at, end);
  const code = text.charCodeAt(next);
  if (next >= end || (code < 128 && code !== 40 && code !== 91 && !isFirstLetter(code) && !isDash(code))) return at;
  if (code === 40 || code > 0x3000) {
    for (const mark of JAPANESE_AFTER) {
      if (text.startsWith(mark, next) && next + mark.length <= end) return next + mark.length;
    }
  }
  const isBracketed = '(（['.includes(text.charAt(next)) && next < end;
  const isJoined = isDash(text.charCodeAt(next)) && next === at;
  const from = isBracketed || isJoined ? next + 1 : next;
  const to = wordEnd(text, from, Math.min(end, from + 14));
  if (to === from) return at;
  const word = text.slice(from, to).toLowerCase();
  if (!AFTER.has(word) || !isWordEnd(text, to, end)) return at;
  const dot = text.charAt(to) === '.' ? to + 1 : to;
  if (isBracketed) return ')）]'.includes(text.charAt(dot)) && dot < end ? dot + 1 : at;
  if (word === 'ish') return dot;
  return !isJoined && readsWord(text, from, 'approx') ? dot : at;
}
