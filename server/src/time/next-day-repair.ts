// Writes the date on an entry whose clock has run past midnight, in the manner of the last date that the list writes.

import type { Moment } from './moment.ts';
import type { Repair } from './repair-proposal.ts';
import { restyleDate } from './restyle-date.ts';

/** Without any date in reach the entry is marked `(+1d)`. */
export function nextDayRepair(moments: readonly (Moment | undefined)[], index: number, text: string): readonly Repair[] {
  const moment = moments[index];
  const clock = moment?.stamp.clock;
  if (moment === undefined || clock === undefined || moment.stamp.date !== undefined) return [];
  const { local } = moment;
  if (local === undefined) {
    const at = moment.stamp.span.to;
    const edits = [{ span: { from: at, to: at }, text: ' (+1d)' }];
    return [{ title: 'Mark the entry as of the next day: (+1d)', kind: 'edit', edits, changed: [index] }];
  }
  const date = inTheMannerOf(moments, index, text) ?? isoDate(local);
  const at = clock.span.from;
  return [{ title: `Write the date: ${date}`, kind: 'edit', edits: [{ span: { from: at, to: at }, text: `${date} ` }], changed: [index] }];
}

function inTheMannerOf(moments: readonly (Moment | undefined)[], index: number, text: string): string | undefined {
  const to = moments[index]?.local;
  for (let at = index - 1; at >= 0 && at > index - 50; at -= 1) {
    const moment = moments[at];
    const date = moment?.stamp.date;
    if (date === undefined || moment?.local === undefined || to === undefined) continue;
    return date.dayOffset === undefined ? restyleDate(text, date, moment.local, to)?.text : undefined;
  }
  return undefined;
}

function isoDate({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
