// The keyword `timeline`: which kinds of entries a profile wants marked and how exact it wants times, held against a report's data.

import type { EntryKind } from '../model/data.generated.ts';
import type { Profile } from '../profiles/profile.ts';
import { dataOf, itemsOf } from './any-data.ts';

export type TimelineParams =
  | { readonly rule: 'missing-phase'; readonly path: readonly (string | number)[]; readonly kinds: readonly (readonly EntryKind[])[] }
  | { readonly rule: 'vague-time'; readonly path: readonly (string | number)[]; readonly precision: string };

const FINEST_FIRST = ['second', 'minute', 'hour', 'day', 'month', 'year'];

/** A report without entries is for the section to judge. */
export function* checkTimeline({ timeline: { required, precision } }: Profile, report: unknown): IterableIterator<TimelineParams> {
  if (required === undefined && precision === undefined) return;
  const timelines = itemsOf(dataOf(report)['timelines']).map(({ entries }) => itemsOf(entries));
  if (required !== undefined && timelines.some((entries) => entries.length > 1)) {
    const marked = new Set(timelines.flatMap((entries) => entries.map(({ kind }) => kind)));
    const kinds = required.filter((group) => !group.some((kind) => marked.has(kind)));
    if (kinds.length > 0) yield { rule: 'missing-phase', path: ['timelines', 0], kinds };
  }
  if (precision === undefined) return;
  const coarsest = FINEST_FIRST.indexOf(precision);
  for (const [list, entries] of timelines.entries()) {
    for (const [index, { at, approximate, precision: stated }] of entries.entries()) {
      if (at !== undefined && approximate !== true && typeof stated === 'string' && FINEST_FIRST.indexOf(stated) > coarsest) yield { rule: 'vague-time', path: ['timelines', list, 'entries', index, 'at'], precision };
    }
  }
}
