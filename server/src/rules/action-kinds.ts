// How many actions of each kind a report has.

import type { ActionKind } from '../model/data.generated.ts';
import type { Report } from '../model/report.ts';

/** Without those that were dropped. Undefined when there is none, or when one does not state its kind itself: a heading above it says as little as "Process". */
export function perKind({ actions }: Report): ReadonlyMap<ActionKind, number> | undefined {
  const counts = new Map<ActionKind, number>();
  for (const { value: { kind, status }, places } of actions) {
    if (status === 'cancelled' || status === 'wont-do') continue;
    if (kind === undefined || places.kind === undefined) return undefined;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts.size === 0 ? undefined : counts;
}
