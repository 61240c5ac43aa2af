// A clock without a zone.

import { placeOf } from '../model/place.ts';
import type { Entry, Report, Timeline } from '../model/report.ts';
import type { SchemaError } from '../schema/schema-error.ts';
import type { Span } from '../text/span.ts';
import type { Moment } from '../time/index.ts';
import { quote } from './quote.ts';
import type { Fault, Fix, Rule } from './rule.ts';
import { declareZone, zonesInUse } from './zone-choices.ts';

export const missingZone: Rule = {
  id: 'missing-zone',
  category: 'time',
  severity: 'error',
  fix: 'offer',
  title: 'A time has no zone, and none can be found',
  reason: 'Four of ten timelines in public reports never say in which zone their clocks are, and the authors themselves cannot tell a year later. Write the zone once – `timezone: UTC` in the front matter, “(all times UTC)” in the heading or the column – or after the clock of each entry. Days without a clock and times that are marked as unknown need none.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Timeline\n\n- «2026-01-31 08:11» – alert fired\n- 2026-01-31 08:16 – restarted\n`,
        fixed: `---\ntimezone: UTC\n---\n\n# Checkout down\n\n## Timeline\n\n- 2026-01-31 08:11 – alert fired\n- 2026-01-31 08:16 – restarted\n`,
      },
    ],
    good: [
      { text: `# Checkout down\n\n## Timeline (all times UTC)\n\n- 2026-01-31 08:11 – alert fired\n- 2026-01-31 08:16 – restarted\n` },
      { text: `# Checkout down\n\n## Timeline\n\n- 2026-01-30 – release of 4.2\n- --:-- – first customer notices\n- 2026-01-31 08:16 CET – restarted\n` },
    ],
  },
  *check({ report, errors }) {
    const whole = new Map<Timeline, SchemaError>();
    for (const error of errors) {
      const [root, list, , index] = error.path;
      const timeline = root === 'timelines' && typeof list === 'number' ? report.timelines[list] : undefined;
      const entry = typeof index === 'number' ? timeline?.entries[index] : undefined;
      if (timeline === undefined || entry === undefined) {
        yield* single(report, error);
        continue;
      }
      if (!needsZone(momentAt(error, entry))) continue;
      if (timeline.entries.some(({ moment }) => moment?.zone !== undefined && moment.zoneFrom === 'entry')) {
        if (error.path.at(-1) === 'until' && needsZone(entry.moment)) continue;
        yield { ...ofEntry(report, placeOf(report, error.path)), fixes: () => entryFixes(report, entry) };
      } else if (!whole.has(timeline)) {
        whole.set(timeline, error);
        yield ofList(report, timeline, placeOf(report, error.path));
      }
    }
  },
};

function momentAt({ path }: SchemaError, { moment }: Entry): Moment | undefined {
  return path.at(-1) === 'until' ? moment?.until : moment;
}

/** Not a bare day, not a time unknown on purpose; a zone whose words say too much or too little is for other rules. */
function needsZone(moment: Moment | undefined): boolean {
  if (moment === undefined) return true;
  const { stamp, zone, zoneWords } = moment;
  return !stamp.unknown && stamp.clock !== undefined && zone === undefined && zoneWords === undefined && stamp.faults.length === 0;
}

function ofList(report: Report, timeline: Timeline, span: Span): Fault {
  const clocks = timeline.entries.filter(({ stamp }) => stamp?.clock !== undefined).length;
  const others = clocks < 2 ? '' : clocks === 2 ? ' Neither does the other time of this list.' : ` Neither do the ${clocks - 1} other times of this list.`;
  return {
    span,
    message: `${quote(report.text.slice(span.from, span.to))} states no zone, and none is declared.${others} Say once which zone they are in.`,
    fixes: () => zonesInUse(report).map(declareZone),
  };
}

function ofEntry(report: Report, span: Span): Fault {
  return { span, message: `${quote(report.text.slice(span.from, span.to))} states no zone, other times of this list do. Write it after the clock.` };
}

function entryFixes(report: Report, entry: Entry): readonly Fix[] {
  const zones = zonesInUse(report);
  return [
    ...zones.map((zone): Fix => ({ title: `Write ${zone} after the clock`, safe: false, changes: [{ kind: 'set-entry-zone', entry, zone }] })),
    ...zones.map(declareZone),
  ];
}

/** A time in a field or in an impact window. */
function* single(report: Report, { path }: SchemaError): Iterable<Fault> {
  const field = path.length === 1 ? report.fields.find(({ key }) => key === path[0]) : undefined;
  const window = path[0] === 'impact' && typeof path[2] === 'number' ? report.windows[path[2]] : undefined;
  const moment = window === undefined ? field?.moment : path.at(-1) === 'end' ? window.moment.until : window.moment;
  if ((field !== undefined || window !== undefined) && !needsZone(moment)) return;
  // A window that is also an entry of a list has been told there.
  if (window !== undefined && report.timelines.some(({ span }) => span.from <= window.span.from && window.span.from < span.to)) return;
  if (window !== undefined && path.at(-1) === 'end' && needsZone(window.moment)) return;
  const span = placeOf(report, path);
  const words = quote(report.text.slice(span.from, span.to));
  const lists = new Set(report.timelines.flatMap(({ zone }) => (zone === undefined ? [] : [zone.zone.id])));
  const [only] = lists;
  yield lists.size === 1 && only !== undefined ? {
    span,
    severity: 'information',
    message: `${words} states no zone; the timeline is in ${only}. Write it after the clock, or declare it for the report.`,
    fixes: () => [declareZone(only)],
  } : {
    span,
    message: `${words} states no zone, and none is declared. Write it after the clock, or declare one for the report.`,
    fixes: () => zonesInUse(report).map(declareZone),
  };
}
