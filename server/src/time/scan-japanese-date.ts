// Reads `2026年3月23日` and `3月23日`.

import { digitsEnd, numberIn, skipBlanks } from './characters.ts';
import { faultsOf, type DateRead } from './date-read.ts';
import type { StampDate } from './stamp.ts';

/** The digits from `at` to `to` are followed by 年 or 月 at `mark`. */
export function scanJapaneseDate(text: string, at: number, to: number, mark: number, end: number): DateRead | undefined {
  let from = at;
  let numberTo = to;
  let next = mark;
  let year: StampDate['parts']['year'];
  if (text.charAt(next) === '年') {
    if (to - at !== 4) return undefined;
    year = { from: at, to };
    from = skipBlanks(text, next + 1, end);
    numberTo = digitsEnd(text, from, Math.min(end, from + 3));
    next = skipBlanks(text, numberTo, end);
  }
  if (numberTo === from || numberTo - from > 2 || text.charAt(next) !== '月' || next >= end) return undefined;
  const month = { from, to: numberTo };
  const dayFrom = skipBlanks(text, next + 1, end);
  const dayTo = digitsEnd(text, dayFrom, Math.min(end, dayFrom + 3));
  const sun = skipBlanks(text, dayTo, end);
  if (dayTo === dayFrom || dayTo - dayFrom > 2 || text.charAt(sun) !== '日' || sun >= end) return undefined;
  // 日間 counts days.
  if (text.charAt(sun + 1) === '間') return undefined;
  const day = { from: dayFrom, to: dayTo };
  const date: StampDate = {
    span: { from: at, to: sun + 1 },
    ...(year === undefined ? {} : { year: numberIn(text, year.from, year.to) }),
    month: numberIn(text, from, numberTo),
    day: numberIn(text, dayFrom, dayTo),
    parts: { ...(year === undefined ? {} : { year }), month, day },
  };
  return { date, to: sun + 1, faults: faultsOf(date) };
}
