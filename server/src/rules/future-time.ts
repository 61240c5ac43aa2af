// A time that has not come yet.

import type { Report } from '../model/report.ts';
import { slice } from '../text/span.ts';
import type { LocalTime } from '../time/index.ts';
import { dayNumber, dayWords } from './calendar.ts';
import { addYears } from './other-year.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { timeField, timesOf } from './times.ts';

/** Fields about the incident itself. */
const OF_THE_INCIDENT: ReadonlySet<string> = new Set(['date', 'started_at', 'detected_at', 'resolved_at']);

export const futureTime: Rule = {
  id: 'future-time',
  category: 'time',
  severity: 'error',
  fix: 'offer',
  title: 'A time lies in the future',
  reason: 'What has happened cannot be later than today, or than the day on which the report was published: mostly a year or month that was typed wrong. Due dates of actions are not meant.',
  examples: {
    bad: [
      { text: `---\ntitle: Checkout down\npublished: 2026-02-03\n---\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- «2026-03-31» 08:40 UTC – payments worked again\n` },
    ],
    good: [{ text: `---\ntitle: Checkout down\npublished: 2026-02-03\n---\n\n## Timeline\n\n- 2026-01-31 08:11 UTC – alert fired\n- 2026-01-31 08:40 UTC – payments worked again\n` }],
  },
  *check({ report, today }) {
    const published = publication(report);
    for (const { moment, of } of timesOf(report)) {
      if (of.kind === 'mention' || of.kind === 'window' || (of.kind === 'field' && !OF_THE_INCIDENT.has(of.field.key))) continue;
      const { local, stamp } = moment;
      if (local === undefined || moment.ambiguousDate === true || stamp.unknown || stamp.faults.length > 0) continue;
      const limit = isAfter(local, today) ? today : published !== undefined && isAfter(local, published) ? published : undefined;
      // A date that is inherited is told where it is written.
      if (limit === undefined || (stamp.date === undefined && of.kind === 'entry')) continue;
      const span = stamp.date?.span ?? stamp.span;
      const reason = limit === today ? 'today' : `the day of publication, ${dayWords(limit)}`;
      yield {
        span,
        message: `${quote(slice(report.text, span))} is later than ${reason}. Correct it.`,
        fixes: () => addYears(report.text, moment, [-1, 1], (day) => !isAfter(day, limit)),
      };
    }
  },
};

/** Zones differ by more than a day at most. */
function isAfter(day: LocalTime, limit: LocalTime): boolean {
  return dayNumber(day) > dayNumber(limit) + 1;
}

/** Reports go on being written after a first publication; only one that calls itself finished is held to its day. */
function publication(report: Report): LocalTime | undefined {
  const moment = timeField(report, 'published')?.moment;
  return moment?.ambiguousDate === true ? undefined : moment?.local;
}
