// The keyword `chronological`: entries stand in the order of their times. Judging is `time/order.ts`; here its points come from the data.

import { keptPoint } from '../model/entry-point.ts';
import { MINUTE } from '../time/calendar.ts';
import { judgeOrder, type OrderFault, type OrderPoint, type Precision } from '../time/index.ts';
import { dataOf, type AnyData } from './any-data.ts';
import { readIsoTime } from './iso-time.ts';

/** `rule` is one of those that `findings` names for this keyword; `index` is the entry at fault, `other` the one it disagrees with. */
export interface ChronologicalParams {
  readonly rule: OrderFault['kind'];
  readonly index: number;
  readonly other: number;
}

/** Faults of a list of entries; values that are no entries or have no readable time are passed over. */
export function chronological(entries: readonly unknown[]): readonly ChronologicalParams[] {
  return judgeOrder(entries.map(pointIn)).map(({ kind, index, other }) => ({ rule: kind, index, other }));
}

const precisions: ReadonlySet<unknown> = new Set<Precision>(['second', 'minute', 'hour', 'day', 'month', 'year']);

/** What the report's reading kept for the entry, else what its texts say. */
function pointIn(value: unknown): OrderPoint {
  const entry = dataOf(value);
  return keptPoint(entry) ?? pointOfTexts(entry);
}

function pointOfTexts({ at, precision, approximate, date_from: dateFrom }: AnyData): OrderPoint {
  const time = typeof at === 'string' ? readIsoTime(at) : undefined;
  return {
    ...(time === undefined ? {} : { at: time.local - (time.offset ?? 0) * MINUTE, local: time.local }),
    zoned: time?.offset !== undefined,
    precision: isPrecision(precision) ? precision : time === undefined || time.clock ? 'minute' : 'day',
    approximate: approximate === true,
    dated: time !== undefined && (dateFrom === undefined || dateFrom === 'day-heading'),
    ...(dateFrom === 'day-heading' ? { heading: true } : {}),
  };
}

function isPrecision(value: unknown): value is Precision {
  return precisions.has(value);
}
