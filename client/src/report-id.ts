// Ids of reports after a pattern such as `RCA-YYYY-NNN`: `YYYY` is the year of the incident, a run of `N` a number that counts up within it.

/** The first id that is greater than all of those in `taken`, which may be longer texts such as file names. An empty pattern gives none. */
export function nextId(pattern: string, year: number, taken: Iterable<string>): string | undefined {
  const wanted = pattern.trim().replaceAll('YYYY', String(year).padStart(4, '0'));
  // The N of a word such as INC is no number.
  const digits = /(?<!\p{L})N+(?!\p{L})/u.exec(wanted);
  if (wanted === '' || digits === null) return wanted === '' ? undefined : wanted;
  const [before, after] = [wanted.slice(0, digits.index), wanted.slice(digits.index + digits[0].length)];
  const form = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(before)}(\\d{1,12})${escaped(after)}(?!\\d)`, 'iu');
  let greatest = 0;
  for (const text of taken) greatest = Math.max(greatest, Number(form.exec(text)?.[1] ?? 0));
  return `${before}${String(greatest + 1).padStart(digits[0].length, '0')}${after}`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
