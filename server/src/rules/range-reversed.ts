// A range that ends before it begins.

import type { Moment } from '../time/index.ts';
import { slice } from '../text/span.ts';
import { addDay } from './next-day.ts';
import { between } from './calendar.ts';
import { quote } from './quote.ts';
import type { Fix, Rule } from './rule.ts';
import { timesOf } from './times.ts';

export const rangeReversed: Rule = {
  id: 'range-reversed',
  category: 'time',
  severity: 'error',
  fix: 'offer',
  title: 'A range ends before it begins',
  reason: 'Either the two ends are swapped or the end is on the next day and does not say so. Durations computed from it would be negative.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Timeline\n\n- «2026-01-31 09:30 – 2026-01-31 08:20 UTC» – payments failed\n`,
        fixed: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:20 – 2026-01-31 09:30 UTC – payments failed\n`,
        only: 'markdown',
      },
      { text: `title: Checkout down\ntimeline:\n  - at: «2026-01-31T09:30Z»\n    until: 2026-01-31T08:20Z\n    text: payments failed\n`, only: 'yaml' },
    ],
    good: [{ text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:20 – 09:30 UTC – payments failed\n- 2026-01-31 23:50 – 00:10 UTC – search failed\n` }],
  },
  *check({ report }) {
    for (const { moment } of timesOf(report)) {
      const { until } = moment;
      if (until === undefined || moment.stamp.faults.length > 0 || until.stamp.faults.length > 0) continue;
      const length = between(moment, until);
      if (length === undefined || length >= 0 || overMidnight(moment, until, length)) continue;
      yield {
        span: moment.stamp.span,
        message: `The range ${rangeWords(report.text, moment, until)} ends before it begins. Swap its ends, or write the date of its end.`,
        fixes: () => fixes(report.text, moment, until),
      };
    }
  },
};

/** In one stamp, or in two values of their own as in YAML. */
function rangeWords(text: string, { stamp }: Moment, until: Moment): string {
  const end = until.stamp.span;
  return end.to <= stamp.span.to ? quote(slice(text, stamp.span)) : `${quote(slice(text, stamp.span))} to ${quote(slice(text, end))}`;
}

const HALF_DAY = 12 * 3_600_000;

/** "23:50 – 00:10": without a date of its own the end is on the next day when that makes a short range. */
function overMidnight(start: Moment, { stamp }: Moment, length: number): boolean {
  return stamp.date === undefined && start.stamp.clock !== undefined && length + 2 * HALF_DAY <= HALF_DAY;
}

function fixes(text: string, { stamp }: Moment, until: Moment): readonly Fix[] {
  const end = until.stamp;
  const parts = (['date', 'clock'] as const).flatMap((part) => {
    const [a, b] = [stamp[part]?.span, end[part]?.span];
    return a === undefined || b === undefined ? [] : [{ a, b }];
  });
  const swap: Fix = {
    title: 'Swap the ends of the range',
    safe: false,
    changes: parts.filter(({ a, b }) => slice(text, a) !== slice(text, b)).flatMap(({ a, b }) => [
      { kind: 'replace' as const, span: a, text: slice(text, b) },
      { kind: 'replace' as const, span: b, text: slice(text, a) },
    ]),
  };
  const next = addDay(text, until, 1);
  return [...(swap.changes.length > 0 ? [swap] : []), ...(next === undefined ? [] : [next])];
}
