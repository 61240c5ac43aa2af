// A clock with a.m. or p.m.

import { slice } from '../text/span.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const twelveHourClock: Rule = {
  id: 'twelve-hour-clock',
  category: 'time',
  severity: 'hint',
  fix: 'none',
  title: 'A timeline uses a 12-hour clock',
  reason: 'Twelve o’clock and a forgotten “PM” are the two ways in which a 12-hour clock goes wrong, and nobody notices either. A 24-hour clock has neither; formatting the timeline writes it.',
  examples: {
    bad: [{ text: `# Checkout down\n\n## Timeline\n\n- «2026-01-31 8:11 PM UTC» – alert fired\n- 2026-01-31 8:16 PM UTC – restarted\n`, only: 'markdown' }],
    good: [{ text: `# Checkout down\n\n## Timeline\n\n- 2026-01-31 20:11 UTC – alert fired\n` }],
  },
  *check({ report }) {
    for (const { entries } of report.timelines) {
      // One hint for a list says it as well as thirty.
      const first = entries.find(({ stamp }) => stamp?.clock?.meridiem !== undefined && stamp.faults.length === 0)?.stamp;
      if (first === undefined) continue;
      yield { span: first.span, message: `${quote(slice(report.text, first.span))} is on a 12-hour clock. A 24-hour clock cannot be misread.` };
    }
  },
};
