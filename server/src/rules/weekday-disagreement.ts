// A weekday that does not fit its date.

import type { Report } from '../model/report.ts';
import type { LocalTime, Moment } from '../time/index.ts';
import { slice } from '../text/span.ts';
import { dateOfDay, daysInMonth } from '../time/calendar.ts';
import { dayNumber, dayWords, isoDay, weekday, weekdayName } from './calendar.ts';
import { dayInForm } from './next-day.ts';
import { addYears } from './other-year.ts';
import { quote } from './quote.ts';
import type { Fix, Rule } from './rule.ts';
import { endsOf, timesOf } from './times.ts';

export const weekdayDisagreement: Rule = {
  id: 'weekday-disagreement',
  category: 'structure',
  severity: 'warning',
  fix: 'offer',
  title: 'A weekday does not fit its date',
  reason: 'One of the two is wrong, and readers cannot tell which: mostly the text was copied from an earlier report, or the year is last year’s.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Summary\n\nOn «Monday», 31 January 2026 the checkout was down.\n`,
        fixed: `# Checkout down\n\n## Summary\n\nOn Saturday, 31 January 2026 the checkout was down.\n`,
      },
    ],
    good: [{ text: `# Checkout down\n\n## Summary\n\nOn Saturday, 31 January 2026 the checkout was down.\n` }],
  },
  *check({ report }) {
    for (const { moment: start } of timesOf(report)) {
      for (const moment of endsOf(start)) {
        const { local, stamp } = moment;
        const stated = stamp.date?.weekday;
        if (stated === undefined || local === undefined || !isCertain(moment, local, stated.value)) continue;
        const right = weekday(local);
        if (right === stated.value) continue;
        yield {
          span: stated.span,
          message: `${dayWords(local)} is a ${weekdayName(right)}, not ${quote(slice(report.text, stated.span))}. Correct one of them.`,
          fixes: () => [
            ...addYears(report.text, moment, [1, -1], (day) => weekday(day) === stated.value && isSaid(report, day)),
            { title: `Change to ${weekdayName(right)}`, safe: false, changes: [{ kind: 'replace', span: stated.span, text: inForm(slice(report.text, stated.span), right) }] },
            ...addYears(report.text, moment, [1, -1], (day) => weekday(day) === stated.value && !isSaid(report, day)),
            ...nearestDay(report.text, moment, local, stated.value),
          ],
        };
      }
    }
  },
};

/** A written full date that exists; a year that was inherited is only believed when no neighbouring year would fit. */
function isCertain({ ambiguousDate, stamp }: Moment, local: LocalTime, stated: number): boolean {
  const { date, faults } = stamp;
  if (ambiguousDate === true || date?.month === undefined || date.day === undefined || date.dayOffset !== undefined) return false;
  if (faults.some(({ fault }) => fault === 'date' || fault === 'year')) return false;
  if (date.year !== undefined) return true;
  return [-1, 1].every((step) => {
    const other = { ...local, year: local.year + step };
    return other.day > daysInMonth(other.month, other.year) || weekday(other) !== stated;
  });
}

/** Another time of the report, or the file's name, is of that day: then its year is the slip and not its weekday. */
function isSaid(report: Report, day: LocalTime): boolean {
  return timesOf(report).some(({ moment: { local } }) => local !== undefined && dayNumber(local) === dayNumber(day))
    || report.fields.some(({ from, value }) => from === 'file-name' && value === isoDay(day));
}

/** "Mon" → "Sat", "Monday" → "Saturday". */
function inForm(written: string, value: number): string {
  const name = weekdayName(value);
  return written.replace(/\.$/, '').length <= 4 ? `${name.slice(0, 3)}${written.endsWith('.') ? '.' : ''}` : name;
}

function nearestDay(text: string, { stamp }: Moment, local: LocalTime, wanted: number): readonly Fix[] {
  const place = stamp.date?.parts.day;
  if (place === undefined) return [];
  const ahead = (wanted - weekday(local) + 7) % 7;
  const day = dateOfDay(dayNumber(local) + (ahead <= 3 ? ahead : ahead - 7));
  if (day.month !== local.month) return [];
  return [{ title: `Change to ${weekdayName(wanted)}, ${dayWords(day)}`, safe: false, changes: [{ kind: 'replace', span: place, text: dayInForm(slice(text, place), day.day) }] }];
}
