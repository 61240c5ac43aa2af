// A numeric date that can be read in two ways.

import type { Report } from '../model/report.ts';
import { slice } from '../text/span.ts';
import { daysInMonth } from '../time/calendar.ts';
import type { StampDate } from '../time/index.ts';
import { dayWords, isoDay } from './calendar.ts';
import { quote } from './quote.ts';
import type { Fix, Rule } from './rule.ts';
import { endsOf, timesOf } from './times.ts';

export const ambiguousDate: Rule = {
  id: 'ambiguous-date',
  category: 'time',
  severity: 'warning',
  fix: 'offer',
  title: 'A numeric date can be read in two ways',
  reason: '04/05/2026 is the fourth of May to most of the world and the fifth of April in the United States. Nothing in this report decides it: no date has a part over 12, none is the day that the report, its title or its file name states in full, and `.rca/config.yaml` has no `dateOrder`. Until it is decided the order of the entries is not judged. Write the dates as 2026-05-04.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Timeline\n\n- «04/05/2026» 08:11 UTC – alert fired\n- 04/05/2026 08:40 UTC – restarted\n`,
        fixed: `# Checkout down\n\n## Timeline\n\n- 2026-05-04 08:11 UTC – alert fired\n- 2026-05-04 08:40 UTC – restarted\n`,
        only: 'markdown',
      },
    ],
    good: [
      { text: `# Checkout down\n\n## Timeline\n\n- 04/05/2026 08:11 UTC – alert fired\n- 13/05/2026 08:40 UTC – post-mortem meeting\n` },
      { text: `---\ntitle: Checkout down\ndate: 2026-05-04\n---\n\n## Timeline\n\n- 04/05/2026 08:11 UTC – alert fired\n- 05/05/2026 08:40 UTC – post-mortem meeting\n` },
    ],
  },
  *check({ report }) {
    const dates = ambiguousDates(report);
    const [first] = dates;
    if (first === undefined) return;
    const others = dates.length > 1 ? ` So can ${dates.length - 1} more of this report.` : '';
    yield {
      span: first.span,
      message: `${quote(slice(report.text, first.span))} can be read in two ways, and nothing in the report says which.${others} Write it as year-month-day.`,
      fixes: () => [readAs(dates, 'dmy'), readAs(dates, 'mdy')].flatMap((fix) => fix ?? []),
    };
  },
};

/** Each place once, in source order: one decision settles them all. */
function ambiguousDates(report: Report): readonly StampDate[] {
  const dates = new Map<number, StampDate>();
  for (const { moment: start } of timesOf(report)) {
    for (const { ambiguousDate: open, stamp } of endsOf(start)) {
      if (open === true && stamp.date?.numeric !== undefined) dates.set(stamp.date.span.from, stamp.date);
    }
  }
  return [...dates.values()].toSorted((a, b) => a.span.from - b.span.from);
}

function readAs(dates: readonly StampDate[], order: 'dmy' | 'mdy'): Fix | undefined {
  const read = dates.flatMap(({ span, numeric, year: written }) => {
    if (numeric === undefined) return [];
    const [first, second, third] = numeric;
    const [day, month] = order === 'dmy' ? [first, second] : [second, first];
    const year = third === undefined ? written : third < 100 ? 2000 + third : third;
    if (year === undefined || month > 12 || day > daysInMonth(month, year)) return [];
    return [{ span, local: { year, month, day } }];
  });
  const [first] = read;
  if (first === undefined || read.length < dates.length) return undefined;
  const more = read.length > 1 ? ', and the others alike' : '';
  return {
    title: `Read as ${dayWords(first.local)}${more}`,
    safe: false,
    changes: read.map(({ span, local }) => ({ kind: 'replace' as const, span, text: isoDay(local) })),
  };
}
