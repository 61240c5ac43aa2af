// A time in a field that programs read, in a form that only people read.

import { momentText } from '../time/index.ts';
import { slice, type Span } from '../text/span.ts';
import type { Moment } from '../time/index.ts';
import type { Report } from '../model/report.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';

export const noncanonicalTimestamp: Rule = {
  id: 'noncanonical-timestamp',
  category: 'time',
  severity: 'hint',
  fix: 'offer',
  title: 'A time that programs read is not in ISO 8601',
  reason: 'Front matter and YAML are read by programs too, and not all of them know “31 January, 8 in the morning”. Written as 2026-01-31T08:11Z it means the same to everything; formatting writes it. Stamps in Markdown lists and tables are for people and are left alone.',
  examples: {
    bad: [
      {
        text: `---\ntitle: Checkout down\nstarted_at: «January 31, 2026 08:11 UTC»\n---\n\n## Summary\n\nThe checkout was down.\n`,
        fixed: `---\ntitle: Checkout down\nstarted_at: 2026-01-31T08:11Z\n---\n\n## Summary\n\nThe checkout was down.\n`,
        only: 'markdown',
      },
      {
        text: `---\ntitle: Checkout down\ndate: «31/01/2026»\n---\n\n## Summary\n\nThe checkout was down.\n`,
        fixed: `---\ntitle: Checkout down\ndate: 2026-01-31\n---\n\n## Summary\n\nThe checkout was down.\n`,
        only: 'markdown',
      },
      {
        text: `title: Checkout down\ntimeline:\n  - at: «January 31, 2026 08:11 UTC»\n    text: alert fired\n`,
        fixed: `title: Checkout down\ntimeline:\n  - at: 2026-01-31T08:11Z\n    text: alert fired\n`,
        only: 'yaml',
      },
    ],
    good: [
      { text: `---\ntitle: Checkout down\nstarted_at: 2026-01-31T08:11Z\n---\n\n## Timeline\n\n- January 31, 2026 08:11 UTC – alert fired\n` },
      { text: `title: Checkout down\nstarted_at: 2026-01-31 09:11 Europe/Berlin\n`, only: 'yaml' },
    ],
  },
  *check({ report }) {
    for (const { moment, span } of machineTimes(report)) {
      const { stamp } = moment;
      const written = slice(report.text, span);
      if (stamp.faults.length > 0 || stamp.unknown || stamp.approximate || moment.ambiguousDate === true || isIso(written)) continue;
      const canonical = asPrecise(momentText(moment, written), moment);
      if (canonical === written) continue;
      // A range has an end too, which stands in a field of its own there.
      const isWhole = moment.until === undefined && moment.also === undefined && stamp.openEnd !== true;
      yield {
        span,
        message: `${quote(written)} is ${quote(canonical)} in ISO 8601, which programs read too.`,
        ...(isWhole ? { fixes: () => [{ title: `Write ${canonical}`, safe: false, changes: [{ kind: 'replace', span, text: canonical }] }] } : {}),
      };
    }
  },
};

function* machineTimes(report: Report): Iterable<{ readonly moment: Moment; readonly span: Span }> {
  for (const { from, moment, span } of report.fields) {
    if ((from === 'front-matter' || from === 'yaml') && moment !== undefined) yield { moment, span };
  }
  for (const { shape, entries } of report.timelines) {
    if (shape !== 'yaml') continue;
    for (const { moment, places } of entries) if (moment !== undefined && places.at !== undefined) yield { moment, span: places.at };
  }
}

/** Without seconds that nobody stated: they could put the time before others of its minute. */
function asPrecise(text: string, { precision }: Moment): string {
  return (precision === 'second' ? text : text.replace(/(T\d{2}:\d{2}):00/, '$1')).replace('+00:00[UTC]', 'Z');
}

/**
 * A date, or a date and a clock, with or without an offset and a zone in brackets (ISO 8601, RFC 3339, RFC 9557); or a clock alone.
 * The name of a zone behind the clock is how reports are printed here, and stays.
 */
function isIso(text: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2})| [A-Z]\w{1,30}(?:\/[\w+-]{1,30}){1,2})?(?:\[[\w/+:-]{1,60}\])?$/.test(text.trim())
    || /^\d{2}:\d{2}(?::\d{2})?(?:Z| UTC)?$/.test(text.trim());
}
