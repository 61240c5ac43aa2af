// A report, or a step of it, later than the deadline of its profile.

import { placeOf } from '../model/place.ts';
import { DAY } from '../time/calendar.ts';
import { durationWords } from '../time/index.ts';
import type { Rule } from './rule.ts';

export const lateReport: Rule = {
  id: 'late-report',
  category: 'structure',
  severity: 'information',
  fix: 'none',
  title: 'The report is later than its profile’s deadline',
  reason: 'Some formats are due: within 14 days of becoming aware, within five working days. Nothing can be mended about a date that is past, but the report should say why it is late. Only dates that are certain are compared, and a day without a clock counts as the whole day.',
  examples: {
    bad: [
      { text: `---\nprofile: ccadb-full\ntitle: 'Example CA: wrong serial numbers'\npublished: «2026-02-20»\n---\n\n## Timeline\n\n- 2026-01-30 08:00 UTC – first certificate [impact-start]\n- 2026-01-31 08:00 UTC – a customer reports it [detected]\n- 2026-02-01 08:00 UTC – all are revoked [impact-end]\n` },
    ],
    good: [
      { text: `---\nprofile: ccadb-full\ntitle: 'Example CA: wrong serial numbers'\npublished: 2026-02-12\n---\n\n## Timeline\n\n- 2026-01-30 08:00 UTC – first certificate [impact-start]\n- 2026-01-31 08:00 UTC – a customer reports it [detected]\n- 2026-02-01 08:00 UTC – all are revoked [impact-end]\n` },
      { text: `---\ntitle: Checkout down\npublished: 2026-12-20\n---\n\n## Timeline\n\n- 2026-01-31 08:00 UTC – a customer reports it [detected]\n` },
    ],
  },
  *check({ report, errors }) {
    for (const { path, params } of errors) {
      const { took, allowed, businessDays, guidance, from } = params;
      const said = (value: unknown): string => (businessDays === true ? `${String(value)} working days` : lengthWords(Number(value)));
      yield {
        span: placeOf(report, path),
        message: `This is ${said(took)} after ${POINTS[String(from)] ?? `\`${String(from)}\``}; ${said(allowed)} are allowed.${guidance === '' ? '' : ` ${String(guidance)}`} Say why it is late.`,
      };
    }
  },
};

const POINTS: Readonly<Record<string, string>> = {
  'impact-start': 'the start of the impact', detected: 'detection', resolved: 'the end of the incident', started_at: 'the start', detected_at: 'detection', resolved_at: 'the end of the incident', date: 'the incident',
};

/** Deadlines are said as they are set: 72 hours, 14 days. */
function lengthWords(ms: number): string {
  return ms >= 4 * DAY ? `${Math.floor(ms / DAY)} days` : durationWords(ms);
}
