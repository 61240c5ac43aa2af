// Arbitrary reports as data: what every report that was read may hold, in the words of the schema.

import fc from 'fast-check';
import type * as data from '../../../../server/src/model/data.generated.ts';

const words = fc.array(fc.constantFrom('alert', 'disk', 'the', 'queue', 'was', '`db-1`', '[chart](http://x.example/a)', 'full: 97 %', '**again**', 'café', '#3', '“so”', 'x|y', "it's", '10 minutes'), { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const line = words.filter((text) => /^[a-z]/.test(text) && !text.endsWith(':'));
const block = fc.oneof(line, fc.constant('- one\n- two'), fc.constant('```\ncode: "x"\n```'), fc.constant('1. first\n2. second'));
const text = fc.oneof({ weight: 4, arbitrary: line }, fc.array(line, { minLength: 2, maxLength: 3 }).map((all) => all.join('\n')), fc.tuple(line, block).map(([first, second]) => `${first}\n\n${second}`));
/** What stands before a list ends with a colon or is no running text, and is no label with a figure. */
const lead = fc.oneof(fc.constant(''), line.filter((all) => !all.includes(': ')).map((all) => `${all}:`), fc.constant('See below:\n\n```\nlog\n```'));

const zones = ['UTC', 'Asia/Singapore', 'Europe/Berlin', '+05:30'] as const;
const offsets: Readonly<Record<string, string>> = { UTC: '+00:00', 'Asia/Singapore': '+08:00', 'Europe/Berlin': '+01:00', '+05:30': '+05:30' };

function resolved(minute: number, zone: string): string {
  const at = new Date(Date.UTC(2026, 0, 10) + minute * 60_000).toISOString().slice(0, 19);
  return `${at}${offsets[zone] ?? ''}[${zone}]`;
}

/** Times in winter, so that each zone has one offset. */
const time = fc.tuple(fc.nat(20_000), fc.constantFrom(...zones)).map(([minute, zone]) => resolved(minute, zone));

const entry: fc.Arbitrary<data.Entry> = fc.record(
  {
    at: time,
    text,
    precision: fc.constant('minute' as const),
    kind: fc.constantFrom<data.EntryKind>('detected', 'impact-start', 'mitigated', 'note'),
    approximate: fc.constant(true),
  },
  { requiredKeys: ['at', 'text', 'precision'], noNullPrototype: true },
);

const range: fc.Arbitrary<data.ImpactWindow> = fc.tuple(fc.nat(20_000), fc.integer({ min: 1, max: 600 }), fc.constantFrom(...zones), line)
  .map(([start, length, zone, note]) => ({ start: resolved(start, zone), end: resolved(start + length, zone), note }));

const id = (letter: string): fc.Arbitrary<string> => fc.integer({ min: 1, max: 99 }).map((number) => `${letter}${number}`);

const cause: fc.Arbitrary<data.Cause> = fc.record(
  { id: id('C'), kind: fc.constantFrom('root', 'contributing', 'trigger'), text: line, whys: fc.array(line, { minLength: 1, maxLength: 3 }) },
  { requiredKeys: ['id', 'kind', 'text'], noNullPrototype: true },
);

const action: fc.Arbitrary<data.Action> = fc.record(
  {
    id: id('A'),
    text: fc.constantFrom('Add an alert on the queue', 'Rotate `keys` | twice', 'Write it down: all of it'),
    owner: fc.constantFrom('Storage team', 'Ana Costa'),
    due: fc.constantFrom('2026-03-01', '2026-12-24'),
    kind: fc.constantFrom<data.ActionKind>('prevent', 'detect', 'process'),
    status: fc.constantFrom<data.ActionStatus>('open', 'done', 'in-progress'),
    priority: fc.constantFrom('P1', 'high'),
    covers: fc.uniqueArray(id('C'), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['text'], noNullPrototype: true },
);

const lesson: fc.Arbitrary<data.Lesson> = fc.record({ kind: fc.constantFrom('well', 'badly', 'lucky'), text: line }, { noNullPrototype: true });
const communication: fc.Arbitrary<data.Communication> = fc.record({ at: fc.constantFrom('2026-01-31 10:00 UTC', '2026-01-31 11:30 UTC'), text: line }, { noNullPrototype: true });
const row: fc.Arbitrary<data.HistoryRow> = fc.record({ date: fc.constantFrom('2026-02-01', '2026-02-03'), change: line }, { noNullPrototype: true });

/** Every part has its section, in the order of the schema, and lessons are in the order in which they are printed. */
export const reportData: fc.Arbitrary<data.ReportData & Readonly<Record<string, unknown>>> = fc.record({
  title: line,
  date: fc.constant('2026-01-31'),
  severity: fc.constantFrom('sev1', 2),
  tags: fc.array(fc.constantFrom('a', 'b: c', 'd, e', '1'), { minLength: 1, maxLength: 3 }),
  started_at: time,
  team_field: fc.constantFrom('x', true, 3, 'two words'),
  // A line with a label there is metadata.
  opening: fc.option(text.filter((all) => !/: /.test(all)), { nil: undefined }),
  summary: text,
  impact: lead,
  windows: fc.array(range, { maxLength: 2 }),
  measures: fc.array(fc.record({ name: fc.constant('Affected users'), value: fc.nat(9999), unit: fc.constantFrom('users', '%') }, { noNullPrototype: true }), { maxLength: 2 }),
  lead,
  entries: fc.array(entry, { minLength: 1, maxLength: 5 }),
  causes: fc.array(cause, { minLength: 1, maxLength: 3 }),
  actions: fc.array(action, { minLength: 1, maxLength: 3 }),
  lessons: fc.array(lesson, { minLength: 1, maxLength: 4 }),
  communications: fc.array(communication, { minLength: 1, maxLength: 2 }),
  history: fc.array(row, { minLength: 1, maxLength: 2 }),
}).map((all) => {
  const order = ['well', 'badly', 'lucky'];
  const { windows, measures } = all;
  const impact = { ...(all.impact === '' ? {} : { text: all.impact }), ...(windows.length > 0 ? { windows } : {}), ...(measures.length > 0 ? { measures } : {}) };
  const section = (name: string, heading: string, words_ = ''): data.Section => (words_ === '' ? { id: name, heading } : { id: name, heading, text: words_ });
  const kinds = [['well', 'What went well'], ['badly', 'What went badly'], ['lucky', 'Where we got lucky']] as const;
  return {
    title: all.title,
    date: all.date,
    severity: all.severity,
    tags: all.tags,
    started_at: all.started_at,
    team_field: all.team_field,
    ...(all.opening === undefined ? {} : { opening: all.opening }),
    ...(Object.keys(impact).length > 0 ? { impact } : {}),
    timelines: [{ heading: 'Timeline', entries: all.entries }],
    causes: all.causes,
    actions: all.actions,
    lessons: all.lessons.toSorted((a, b) => order.indexOf(a.kind ?? '') - order.indexOf(b.kind ?? '')),
    communications: all.communications,
    history: all.history,
    sections: [
      section('summary', 'Summary', all.summary),
      section('impact', 'Impact', all.impact),
      section('timeline', 'Timeline', all.lead),
      section('root-cause', 'Root Cause', all.lead),
      section('actions', 'Action Items', all.lead),
      section('lessons', 'Lessons Learned'),
      ...kinds.filter(([kind]) => all.lessons.some((one) => one.kind === kind)).map(([kind, heading]) => ({ id: `lessons-${kind}`, heading, level: 3 })),
      section('communication', 'Customer Communication'),
      section('history', 'Publication History'),
      { heading: 'Anything else', text: all.summary },
    ],
  };
});
