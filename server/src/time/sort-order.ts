// The order of time for a list that its author wants sorted.

import type { Moment } from './moment.ts';
import { pointOf } from './order-points.ts';
import { judgeOrder } from './order.ts';
import { sorted } from './rearrangements.ts';
import { repairLine } from './repair-line.ts';
import { orderRepairs, type RepairContext } from './repair.ts';

/**
 * Every index of the list, oldest entry first. Stable: entries of the same time keep their order, and those whose time does not
 * compare stay behind the entry they follow. Undefined when nothing would change, and when another date for a stamp explains a
 * fault better: sorting would make a false history of a slip.
 */
export function sortOrder(moments: readonly (Moment | undefined)[], context: RepairContext): readonly number[] | undefined {
  const faults = judgeOrder(moments.map(pointOf)).filter(({ kind }) => kind !== 'midnight-rollover');
  const [first] = faults;
  if (first === undefined) return undefined;
  const isSlip = faults.some((fault) => {
    const [best] = orderRepairs(moments, fault, context);
    return fault.kind === 'date-outlier' || (best?.kind === 'edit' && best.isUnlikely !== true);
  });
  const line = isSlip ? undefined : repairLine(moments, first.index, first.other);
  if (line === undefined) return undefined;
  const { order = [] } = sorted(moments, { ...line, sign: 1 });
  return order.every((index, place) => index === place) ? undefined : order;
}
