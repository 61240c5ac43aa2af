// A metadata field that the profile requires.

import { headOf } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Profile } from '../profiles/profile.ts';
import type { LocalTime } from '../time/index.ts';
import { dayWords, isoDay } from './calendar.ts';
import { quote } from './quote.ts';
import type { Fix, Rule } from './rule.ts';
import { timelineDays } from './timeline-days.ts';

export const missingField: Rule = {
  id: 'missing-field',
  category: 'structure',
  severity: 'error',
  fix: 'offer',
  title: 'A metadata field that the profile requires is missing',
  reason: 'Fields such as the date are what a report is found by. They count as there in the front matter, in label lines under the title, in a table, in the title and in the file name. A date that only the timeline or the text shows is information, since readers can see it and lists of reports cannot.',
  examples: {
    bad: [
      {
        text: `# «Checkout down»\n\n## Summary\n\nThe checkout was down for ten minutes.\n`,
      },
    ],
    good: [
      { text: `---\ndate: 2026-01-31\n---\n\n# Checkout down\n\n## Summary\n\nThe checkout was down for ten minutes.\n` },
      { text: `# Checkout down, 31 January 2026\n\n## Summary\n\nThe checkout was down for ten minutes.\n` },
    ],
  },
  *check({ report, profile, errors, today }) {
    for (const { path, params } of errors) {
      const key = params['missingProperty'] ?? path.at(-1);
      // Fields of the whole report; what an entry or action lacks is for other rules.
      if (typeof key !== 'string' || path.length > 1) continue;
      const guidance = profile.fields.find((field) => field.key === key)?.guidance;
      const listed = key === 'date' ? firstDay(report) : undefined;
      const day = key === 'date' ? (listed ?? mentionedDay(report)) : undefined;
      yield {
        span: headOf(report),
        message: day === undefined
          ? `The field ${quote(key)} is missing.${guidance === undefined ? '' : ` ${guidance}`}`
          : `The field ${quote(key)} is missing; ${listed === undefined ? 'the text names' : 'the timeline begins on'} ${dayWords(day)}.`,
        ...(day === undefined ? {} : { severity: 'information' as const }),
        fixes: () => choices(key, profile, day, today),
      };
    }
  },
};

/** The earliest day that a timeline or an impact window states. */
function firstDay(report: Report): LocalTime | undefined {
  return timelineDays(report)?.first ?? report.windows.find(({ moment }) => moment.local !== undefined && moment.ambiguousDate !== true)?.moment.local;
}

/** The first full date of running text. */
function mentionedDay({ mentions }: Report): LocalTime | undefined {
  return mentions.find(({ moment }) => moment.stamp.date?.year !== undefined && moment.ambiguousDate !== true && moment.local !== undefined)?.moment.local;
}

function choices(key: string, profile: Profile, day: LocalTime | undefined, today: LocalTime): readonly Fix[] {
  const field = profile.fields.find((candidate) => candidate.key === key);
  const values = key === 'date' ? [isoDay(day ?? today)] : (field?.values ?? [`{{${key}}}`]);
  return values.slice(0, 6).map((value) => ({
    title: `Add \`${key}: ${value}\``, safe: false, changes: [{ kind: 'set-field', key, value }],
  }));
}
