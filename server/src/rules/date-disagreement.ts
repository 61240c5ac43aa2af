// A date in the title, file name, metadata or impact that does not belong to the timeline.

import { headOf } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../text/span.ts';
import { slice } from '../text/span.ts';
import type { LocalTime, Moment } from '../time/index.ts';
import { dayNumber, dayWords, isoDay } from './calendar.ts';
import { quote } from './quote.ts';
import type { Fix, Rule } from './rule.ts';
import { timelineDays, type TimelineDays } from './timeline-days.ts';

export const dateDisagreement: Rule = {
  id: 'date-disagreement',
  category: 'structure',
  severity: 'warning',
  fix: 'offer',
  title: 'A date of the report lies outside its timeline',
  reason: 'Reports are often begun as a copy of the last one, and its date stays in the title, the metadata or the impact. A day before or after is allowed, since zones differ. A file name may be later: it is often the day of writing.',
  examples: {
    bad: [
      {
        text: `# Checkout down, «2026-01-27»\n\n## Timeline\n\n- 2026-06-02 08:11 UTC – alert fired\n- 2026-06-02 08:40 UTC – restarted\n`,
        fixed: `# Checkout down, 2026-06-02\n\n## Timeline\n\n- 2026-06-02 08:11 UTC – alert fired\n- 2026-06-02 08:40 UTC – restarted\n`,
        only: 'markdown',
      },
      { text: `---\ntitle: Checkout down\ndate: «2026-01-27»\n---\n\n## Timeline\n\n- 2026-06-02 08:11 UTC – alert fired\n- 2026-06-02 08:40 UTC – restarted\n` },
    ],
    good: [
      { text: `# Checkout down, 2026-06-02\n\n## Timeline\n\n- 2026-05-30 17:00 UTC – release 4.2\n- 2026-06-02 08:11 UTC – alert fired\n- 2026-06-03 08:40 UTC – restarted\n` },
    ],
  },
  *check({ report }) {
    const days = timelineDays(report);
    const stated = statedDays(report);
    const own = stated.filter(({ from }) => from !== 'impact');
    const told = new Set<number>();
    for (const date of stated) {
      const reason = disagreement(date, days, own);
      if (reason === undefined || (date.prose !== undefined && told.has(date.prose))) continue;
      // The two ends of a window are one slip.
      const together = date.prose === undefined ? [date] : stated.filter(({ prose }) => prose === date.prose);
      if (date.prose !== undefined) told.add(date.prose);
      // A file name that only repeats what the text says has been told there.
      if (date.from === 'file-name' && own.some((other) => other !== date && dayNumber(other.local) === dayNumber(date.local))) continue;
      const what = date.from === 'file-name' ? `The file name says ${dayWords(date.local)}` : quote(slice(report.text, date.span));
      yield {
        span: date.span,
        message: date.from === 'file-name' ? `${what}, ${reason.words}. One of them is wrong.` : `${what} ${reason.verb}, ${reason.words}. One of them is wrong.`,
        ...(reason.related === undefined ? {} : { related: [{ span: reason.related, message: 'Compared with this.' }] }),
        fixes: () => (date.from === 'file-name' ? [] : [fix(report.text, together.flatMap((other) => {
          const day = disagreement(other, days, own)?.day;
          return day === undefined ? [] : [{ span: other.span, day }];
        }))]),
      };
    }
  },
};

interface StatedDay {
  readonly local: LocalTime;
  readonly span: Span;
  readonly from: 'title' | 'file-name' | 'date' | 'impact';
  /** Index of the passage it stands in, for one of the impact. */
  readonly prose?: number;
  /** A day with a clock in the metadata. */
  readonly isStart?: boolean;
}

interface Disagreement {
  readonly verb: string;
  readonly words: string;
  readonly day: LocalTime;
  readonly related?: Span;
}

const MONTH_OF_DAYS = 31;

function disagreement(date: StatedDay, days: TimelineDays | undefined, own: readonly StatedDay[]): Disagreement | undefined {
  const at = dayNumber(date.local);
  if (days !== undefined) {
    const [first, last] = [dayNumber(days.first), dayNumber(days.last)];
    const late = date.from === 'file-name' ? MONTH_OF_DAYS : 1;
    // With a clock it is the start, and what is told may begin with the first update days later.
    const early = date.isStart === true ? MONTH_OF_DAYS : 1;
    if (at < first - early || at > last + late) {
      const range = first === last ? `the timeline is of ${dayWords(days.first)}` : `the timeline runs from ${dayWords(days.first)} to ${dayWords(days.last)}`;
      return { verb: 'does not fit', words: range, day: at < first ? days.first : days.last, related: days.span };
    }
    if (date.from !== 'impact' || days.all.has(at) || days.all.has(at + 1) || days.all.has(at - 1)) return undefined;
  }
  // A slip of one field: the same day of another month or year than the report gives itself.
  const other = own.find((candidate) => candidate !== date && candidate.from !== date.from && isSlip(date.local, candidate.local));
  // Of two that disagree only the one in the text can be pointed at, and only once.
  if (other === undefined || date.from === 'file-name' || (other.from !== 'file-name' && date.from === 'title')) return undefined;
  const source = other.from === 'file-name' ? 'the file name' : other.from === 'title' ? 'the title' : 'the report';
  return { verb: 'does not fit', words: `${source} says ${dayWords(other.local)}`, day: { ...date.local, year: other.local.year, month: other.local.month }, ...(other.from === 'file-name' ? {} : { related: other.span }) };
}

/** The day of the month may be one off, as in a window over midnight. */
function isSlip(a: LocalTime, b: LocalTime): boolean {
  const months = a.month !== b.month;
  const years = a.year !== b.year;
  return months !== years && Math.abs(a.day - b.day) <= 1;
}

function statedDays(report: Report): readonly StatedDay[] {
  const days: StatedDay[] = [];
  for (const { key, from, value, moment, span } of report.fields) {
    if (key !== 'date') continue;
    if (from === 'file-name') {
      // A file name has no place in the text, so its date comes as text.
      const local = isoDate(value);
      if (local !== undefined) days.push({ local, span: headOf(report), from });
    } else if (isFullDay(moment)) {
      days.push({ local: moment.local, span: moment.stamp.date?.span ?? span, from: from === 'title' ? 'title' : 'date', isStart: moment.stamp.clock !== undefined });
    }
  }
  for (const { moment, prose } of report.mentions) {
    // A bare day in running text may be any day; one with a clock is when it happened.
    if (isFullDay(moment) && moment.stamp.clock !== undefined && isImpact(report, prose)) days.push({ local: moment.local, span: moment.stamp.date?.span ?? moment.stamp.span, from: 'impact', prose });
  }
  return days;
}

function isFullDay(moment: Moment | undefined): moment is Moment & { readonly local: LocalTime } {
  if (moment?.local === undefined || moment.ambiguousDate === true || moment.stamp.faults.length > 0) return false;
  const { date } = moment.stamp;
  return date?.year !== undefined && date.month !== undefined && date.day !== undefined;
}

function isoDate(value: unknown): LocalTime | undefined {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return match === null ? undefined : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function isImpact({ prose, sections }: Report, index: number): boolean {
  const section = prose[index]?.section;
  return section !== undefined && sections[section]?.id === 'impact';
}

function fix(text: string, days: readonly { readonly span: Span; readonly day: LocalTime }[]): Fix {
  const changes = days.map(({ span, day }) => ({ kind: 'replace' as const, span, text: /^\d{4}-/.test(slice(text, span)) ? isoDay(day) : dayWords(day) }));
  return { title: `Change to ${changes.map((change) => change.text).join(' and ')}`, safe: false, changes };
}
