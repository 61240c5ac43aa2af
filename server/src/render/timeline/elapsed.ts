// How long after the start of the incident an entry lies, for the table.

import { HOUR } from '../../time/calendar.ts';
import { durationWords } from '../../time/index.ts';
import type { Mark, Picture } from './picture.ts';

export interface Start {
  readonly at: number;
  /** "the impact began" */
  readonly words: string;
}

/** The first impact, else the first entry whose time is known. */
export function startOf({ marks, windows }: Picture): Start | undefined {
  const impact = [...marks.flatMap(({ kind, known }) => (kind === 'impact-start' && known ? [known.at] : [])), ...windows.map(({ from }) => from)];
  const times = impact.length > 0 ? impact : marks.flatMap(({ known }) => (known && isExact(known) ? [known.at] : []));
  const at = times.reduce((first: number | undefined, time) => (first !== undefined && first <= time ? first : time), undefined);
  return at === undefined ? undefined : { at, words: impact.length > 0 ? 'the impact began' : 'the first entry' };
}

/** "+5 min", "−2 h 10 min", "0"; empty where the time is not known to the hour. */
export function elapsedText({ known, approximate }: Mark, start: Start | undefined): string {
  if (!known || !start || !isExact(known)) return '';
  const ms = known.at - start.at;
  if (ms === 0) return '0';
  return `${approximate ? 'about ' : ''}${ms < 0 ? '−' : '+'}${durationWords(Math.abs(ms))}`;
}

function isExact({ at, within }: NonNullable<Mark['known']>): boolean {
  return within === undefined || within - at <= HOUR;
}
