// A stamp that names no time.

import { placeOf } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { scanStamp, type Stamp, type StampFault } from '../time/index.ts';
import { slice, type Span } from '../text/span.ts';
import { quote } from './quote.ts';
import type { Fix, Rule } from './rule.ts';
import { byNeighbours, readingsOf } from './stamp-readings.ts';
import { partsOf, timesOf, type StatedTime } from './times.ts';

export const invalidTimestamp: Rule = {
  id: 'invalid-timestamp',
  category: 'time',
  severity: 'error',
  fix: 'offer',
  insteadOf: { rules: ['out-of-order', 'date-outlier', 'midnight-rollover', 'invalid-value', 'missing-zone', 'noncanonical-timestamp', 'range-reversed'], where: 'overlap' },
  title: 'A stamp names no time that exists',
  reason: 'A clock of 13:55 PM, a 30 February or a year of five digits is a slip whose meaning only the author knows: nothing that depends on it can be ordered or measured. The offered readings are those that a small change makes valid.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 13:40 UTC – alert fired\n- 2026-01-31 «13:55 PM» UTC – restarted\n- 2026-01-31 14:10 UTC – queue drained\n`,
        fixed: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 13:40 UTC – alert fired\n- 2026-01-31 13:55 UTC – restarted\n- 2026-01-31 14:10 UTC – queue drained\n`,
        only: 'markdown',
      },
      { text: `# Checkout down\n\n## Timeline\n\n- «2026-02-30» 08:11 UTC – alert fired\n`, only: 'markdown' },
      {
        text: `---\ntitle: Checkout down\nstarted_at: «2026-01-31T8:11»Z\n---\n\n## Summary\n\nThe checkout was down.\n`,
        fixed: `---\ntitle: Checkout down\nstarted_at: 2026-01-31T08:11Z\n---\n\n## Summary\n\nThe checkout was down.\n`,
        only: 'markdown',
      },
      {
        text: `title: Checkout down\ntimeline:\n  - at: 2026-01-31 «25:10» UTC\n    text: alert fired\n`,
        fixed: `title: Checkout down\ntimeline:\n  - at: 2026-01-31 15:10 UTC\n    text: alert fired\n`,
        only: 'yaml',
      },
    ],
    good: [{ text: `---\ntitle: Checkout down\nstarted_at: 2026-01-31T08:11Z\n---\n\n## Timeline\n\n- 2026-01-31 1:55 PM UTC – restarted\n- 2026-01-31 24:00 UTC – queue drained\n` }],
  },
  *check({ report, errors }) {
    const told = new Set<number>();
    for (const time of timesOf(report)) {
      for (const stamp of partsOf(time.moment.stamp)) {
        for (const { fault, span } of stamp.faults) {
          if (told.has(span.from)) continue;
          told.add(span.from);
          yield { span, message: message(report.text, stamp, fault, span), fixes: () => readings(report, time, stamp, fault, span) };
        }
      }
    }
    for (const { path } of errors) {
      const span = placeOf(report, path);
      const text = slice(report.text, span);
      if ([...told].some((from) => span.from <= from && from < span.to)) continue;
      told.add(span.from);
      const stamp = scanStamp(report.text, span.from, span.to);
      const [fault] = stamp?.faults ?? [];
      if (stamp === undefined || fault === undefined) {
        yield { span, message: `${quote(text)} is no time that can be read. Write it as 2026-01-31, or with clock and zone as 2026-01-31T08:11Z.` };
      } else {
        yield { span: fault.span, message: message(report.text, stamp, fault.fault, fault.span), fixes: () => changes(report.text, fault.span, readingsOf(report, stamp, fault.fault, fault.span)) };
      }
    }
  },
};

function message(text: string, stamp: Stamp, fault: StampFault, span: Span): string {
  const words = quote(slice(text, span));
  switch (fault) {
    case 'date': return `${words} is no day of the calendar. Correct it.`;
    case 'clock': return `${words} is no time of day. Correct it.`;
    case 'meridiem': return `${words} is a 24-hour clock with a.m. or p.m.: drop the one that is wrong.`;
    case 'year': return `${words} is a year of other than four digits. Correct it.`;
    case 'offset': return `${words} is no offset: they end at +14:00 and −14:00.`;
    case 'iso': return `${quote(slice(text, stamp.span))} is no ISO 8601 time: programs will not read it. Give each part two digits.`;
  }
}

/** Readings that a small change makes valid; those that keep the order of the list come first. */
function readings(report: Report, { moment, of }: StatedTime, stamp: Stamp, fault: StampFault, span: Span): readonly Fix[] {
  const { text } = report;
  const candidates = readingsOf(report, stamp, fault, span);
  return changes(text, span, fault === 'clock' && of.kind === 'entry' ? byNeighbours(candidates, moment, of) : candidates);
}

function changes(text: string, span: Span, candidates: readonly string[]): readonly Fix[] {
  return [...new Set(candidates)].filter((reading) => reading !== slice(text, span)).slice(0, 4).map((reading) => ({
    title: `Change to ${reading}`, safe: false, changes: [{ kind: 'replace', span, text: reading }],
  }));
}
