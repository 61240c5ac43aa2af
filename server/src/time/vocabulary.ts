// Names of months and weekdays as authors write them.

export const MONTH_NAMES: readonly string[] = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

const WEEKDAY_NAMES: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ...MONTH_NAMES.map((name, index): [string, number] => [name.slice(0, 3).toLowerCase(), index + 1]),
  ['sept', 9],
]);

const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAY_NAMES.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ...WEEKDAY_NAMES.map((name, index): [string, number] => [name.slice(0, 3).toLowerCase(), index + 1]),
  ['tues', 2], ['weds', 3], ['thur', 4], ['thurs', 4],
]);

const KANJI_WEEKDAYS = '月火水木金土日';

/** 1–12 for the name or usual abbreviation of a month, in any case. */
export function monthNumber(word: string): number | undefined {
  return word.length > 9 ? undefined : MONTHS.get(word.toLowerCase());
}

/** 1 (Monday) to 7 for the name or usual abbreviation of a weekday, in any case. */
export function weekdayNumber(word: string): number | undefined {
  return word.length > 9 ? undefined : WEEKDAYS.get(word.toLowerCase());
}

/** 1–7 for one of 月火水木金土日. */
export function kanjiWeekday(character: string): number | undefined {
  const index = character === '' ? -1 : KANJI_WEEKDAYS.indexOf(character);
  return index < 0 ? undefined : index + 1;
}

/** The name of a month in the manner of `like`: `Sep`, `Sept.`, `SEPTEMBER`. */
export function monthLike(month: number, like: string): string {
  const full = MONTH_NAMES[month - 1] ?? '';
  const dot = like.endsWith('.') ? '.' : '';
  const word = dot === '' ? like : like.slice(0, -1);
  // May is as long as its abbreviation, so it says nothing about the author's manner; the full name is always right.
  const isShort = word.length <= 4 && word.length < (MONTH_NAMES[(monthNumber(word) ?? 0) - 1] ?? '').length;
  const name = isShort ? full.slice(0, 3) : full;
  if (word === word.toUpperCase()) return name.toUpperCase() + dot;
  if (word === word.toLowerCase()) return name.toLowerCase() + dot;
  return name + (name === full ? '' : dot);
}

/** `st`, `nd`, `rd` or `th`. */
export function ordinalSuffix(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** The name of a weekday in the manner of `like`: `Fri`, `friday`, 金. */
export function weekdayLike(weekday: number, like: string): string {
  if (KANJI_WEEKDAYS.includes(like.charAt(0))) return KANJI_WEEKDAYS.charAt(weekday - 1) + like.slice(1);
  const full = WEEKDAY_NAMES[weekday - 1] ?? '';
  const name = like.length <= 5 ? full.slice(0, 3) : full;
  if (like === like.toUpperCase()) return name.toUpperCase();
  return like === like.toLowerCase() ? name.toLowerCase() : name;
}
