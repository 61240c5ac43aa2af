// The keyword `chronological`: entries stand in the order of their times. Judging is `time/order.ts`; here its points are made from the data.

import { judgeOrder, type OrderFault, type OrderPoint, type Precision } from '../time/index.ts';
import { dataOf } from './any-data.ts';
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

const MINUTE = 60_000;
const precisions: ReadonlySet<unknown> = new Set<Precision>(['second', 'minute', 'hour', 'day', 'month', 'year']);

/** Equal to `pointOf` of the moment that the entry's data were made from. */
export function pointIn(entry: unknown): OrderPoint {
  const { at, precision, approximate, date_from: dateFrom } = dataOf(entry);
  const time = typeof at === 'string' ? readIsoTime(at) : undefined;
  const skipped = time?.zone !== undefined && time.offset === undefined;
  return {
    ...(time === undefined || skipped ? {} : { at: time.local - (time.offset ?? 0) * MINUTE }),
    zoned: time?.offset !== undefined,
    precision: isPrecision(precision) ? precision : time === undefined || time.clock ? 'minute' : 'day',
    approximate: approximate === true,
    dated: time !== undefined && (dateFrom === undefined || dateFrom === 'day-heading'),
    ...(time === undefined ? {} : { local: time.local }),
    ...(dateFrom === 'day-heading' ? { heading: true } : {}),
  };
}

function isPrecision(value: unknown): value is Precision {
  return precisions.has(value);
}
