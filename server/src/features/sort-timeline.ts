// Puts the timelines of a report in the order of time, for an author who asks for it. A list with a slip in a stamp is left alone.

import type { Change } from '../model/change.ts';
import { reportDay } from '../rules/order-finding.ts';
import { sortOrder } from '../time/index.ts';
import type { OpenReport } from '../workspace/index.ts';
import type { CodeAction } from './code-actions.ts';

/** One action for all timelines; none when no list changes. */
export function sortTimelines({ report, reader }: OpenReport): readonly CodeAction[] {
  const day = reportDay(report);
  const context = { text: report.text, ...(day === undefined ? {} : { reportDate: day }) };
  const changes = report.timelines.flatMap((timeline): readonly Change[] => {
    const order = sortOrder(timeline.entries.map(({ moment }) => moment), context);
    return order === undefined ? [] : [{ kind: 'reorder-entries', timeline, order: order.flatMap((index) => timeline.entries[index] ?? []) }];
  });
  const edits = changes.length === 0 ? [] : reader.write(report, changes);
  return edits.length === 0 ? [] : [{ title: 'Sort the timeline by time', kind: 'source.sortTimeline', edits }];
}
