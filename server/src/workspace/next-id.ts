// The id that a new report gets: the next number of its year after a pattern such as `RCA-YYYY-NNN`.

import { span } from '../text/span.ts';

export interface IdPattern {
  /** The id of a year and a number. A number that needs more digits than the pattern has gets them. */
  write(year: number, number: number): string;
  /** Undefined for an id of another pattern or year. */
  numberIn(id: string, year: number): number | undefined;
}

const longestPattern = 80;

/**
 * `YYYY` (or `YY`) stands for the year and a run of `N` for the number, which is the last run when there are more; all else stands for
 * itself. Without a year the numbers run on. Undefined for a pattern without a number or of more than 80 characters.
 */
export function idPattern(pattern: string): IdPattern | undefined {
  if (pattern.length > longestPattern) return undefined;
  const number = [...pattern.matchAll(/N{2,}|(?<![A-Za-z])N(?![A-Za-z])/g)].at(-1);
  if (number === undefined) return undefined;
  const digits = span(number.index, number.index + number[0].length);
  const year = /(?<!Y)(?:YYYY|YY)(?!Y)/.exec(pattern);
  const before = pattern.slice(0, digits.from);
  const after = pattern.slice(digits.to);
  const inYear = (part: string, value: number): string => (year === null ? part : part.replace(year[0], year[0] === 'YY' ? String(value % 100).padStart(2, '0') : String(value).padStart(4, '0')));
  const yearIsBefore = year !== null && year.index < digits.from;
  const start = (value: number): string => (yearIsBefore ? inYear(before, value) : before);
  const end = (value: number): string => (yearIsBefore ? after : inYear(after, value));
  return {
    write: (value, next) => `${start(value)}${String(next).padStart(digits.to - digits.from, '0')}${end(value)}`,
    numberIn(id, value) {
      const [from, to] = [start(value).toLowerCase(), end(value).toLowerCase()];
      const whole = id.trim().toLowerCase();
      const middle = whole.slice(from.length, whole.length - to.length);
      return whole.startsWith(from) && whole.endsWith(to) && whole.length > from.length + to.length && /^\d{1,9}$/.test(middle) ? Number(middle) : undefined;
    },
  };
}

/**
 * The id after the highest of `ids` that follow the pattern in `year`; undefined for a pattern that is none. Gaps are not filled:
 * a number that was once given away may stand in a mail or a ticket.
 */
export function nextId(pattern: string, year: number, ids: Iterable<string>): string | undefined {
  const read = idPattern(pattern);
  if (read === undefined) return undefined;
  let last = 0;
  for (const id of ids) last = Math.max(last, read.numberIn(id, year) ?? 0);
  return read.write(year, last + 1);
}

/** The id of the same kind that follows the highest of `ids`: for "RCA-2026-007" the next of "RCA-2026-…". Undefined for an id that does not end in a number. */
export function nextOfKind(id: string, ids: Iterable<string>): string | undefined {
  const [, start = '', digits] = /^(.{0,79}?)(\d{1,9})$/s.exec(id.trim()) ?? [];
  if (digits === undefined) return undefined;
  const kind = start.toLowerCase();
  let last = Number(digits);
  for (const other of ids) {
    const whole = other.trim().toLowerCase();
    const rest = whole.startsWith(kind) ? whole.slice(kind.length) : '';
    if (/^\d{1,9}$/.test(rest)) last = Math.max(last, Number(rest));
  }
  return `${start}${String(last + 1).padStart(digits.length, '0')}`;
}
