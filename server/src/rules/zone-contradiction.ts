// Two zones that cannot both be meant.

import type { Report } from '../model/report.ts';
import { slice, type Span } from '../text/span.ts';
import { localMsOf } from '../time/calendar.ts';
import { localOf, offsetsAt, readZone, type LocalTime, type Moment, type Stamp, type ZoneWords } from '../time/index.ts';
import { pad } from './calendar.ts';
import { offsetText } from './clock-change.ts';
import { againstDeclaration, againstText } from './declared-zone.ts';
import { quote } from './quote.ts';
import type { Fault, Fix, Rule } from './rule.ts';
import { otherSeason } from './season-words.ts';
import { timesOf } from './times.ts';
import { zonePlaces, type ZonePlace } from './zone-words.ts';

export const zoneContradiction: Rule = {
  id: 'zone-contradiction',
  category: 'time',
  severity: 'warning',
  fix: 'offer',
  insteadOf: { rules: ['wrong-season-zone'], where: 'overlap' },
  title: 'Two zones contradict each other',
  reason: 'When “PST” stands beside “(UTC-7)”, or one time is given in two zones that are not the same instant, or a list declares one zone and an entry names another, one of the two is wrong, and every duration to other systems’ logs with it.',
  examples: {
    bad: [
      {
        text: `# Checkout down\n\n## Timeline\n\nAll times in «PST» (UTC-7).\n\n- 2026-07-31 08:11 – alert fired\n`,
        fixed: `# Checkout down\n\n## Timeline\n\nAll times in PDT (UTC-7).\n\n- 2026-07-31 08:11 – alert fired\n`,
        only: 'markdown',
      },
      {
        text: `# Checkout down\n\n## Timeline\n\n- 2026-07-31 «13:14 EDT (18:14 UTC)» – alert fired\n`,
        fixed: `# Checkout down\n\n## Timeline\n\n- 2026-07-31 13:14 EDT (17:14 UTC) – alert fired\n`,
        only: 'markdown',
      },
      { text: `# Checkout down\n\n## Timeline (all times UTC)\n\n- 2026-07-31 08:11 – alert fired\n- 2026-07-31 08:16 «CEST» – restarted\n- 2026-07-31 08:20 – payments worked again\n`, only: 'markdown' },
    ],
    good: [{ text: `# Checkout down\n\n## Timeline\n\nAll times in PDT (UTC-7).\n\n- 2026-07-31 08:11 – alert fired\n- 2026-07-31 13:14 EDT (17:14 UTC) – restarted\n`, only: 'markdown' }],
  },
  *check({ report }) {
    for (const place of zonePlaces(report)) yield* besideOffset(report, place);
    for (const { moment } of timesOf(report)) yield* inTwoZones(report, moment);
    for (const timeline of report.timelines) {
      yield* againstDeclaration(report, timeline);
      for (const entry of timeline.entries) yield* againstText(report, entry);
    }
  },
};

const NONE: readonly Fault[] = [];

/** "PST (UTC-7)": a zone and, in parentheses, an offset that it does not have. */
function besideOffset(report: Report, { words, moments }: ZonePlace): readonly Fault[] {
  const { text } = report;
  if (words.kind === 'unknown' || !/[([]/.test(text.slice(words.span.to, words.span.to + 4))) return NONE;
  const bracket = /^\s{0,3}[([]\s?(?=(?:UTC|GMT)?\s?[+\-−–]\s?\d)/.exec(text.slice(words.span.to, words.span.to + 12));
  const other = bracket === null ? undefined : readZone(text, words.span.to + bracket[0].length);
  if (other?.kind !== 'one' || other.zone.fixed === undefined) return NONE;
  const at = localOfFirst(moments);
  const zones = words.kind === 'one' ? [words.zone] : words.zones;
  const offsets = zones.flatMap((zone) => (zone.fixed !== undefined ? [zone.fixed] : at === undefined ? [] : offsetsAt(zone, at)));
  const stated = other.zone.fixed;
  if (offsets.length === 0 || offsets.includes(stated)) return NONE;
  return [{
    span: words.span,
    message: `${quote(slice(text, words.span))} is ${offsetText(offsets[0] ?? 0)}, not ${quote(slice(text, other.span))}. One of them is wrong.`,
    related: [{ span: other.span, message: 'The other one.' }],
    fixes: () => offsetFixes(text, words, other, offsets[0] ?? 0),
  }];
}

function localOfFirst(moments: readonly Moment[]): number | undefined {
  const local = moments.find((moment) => moment.local !== undefined)?.local;
  return local === undefined ? undefined : localMsOf(local);
}

function offsetFixes(text: string, words: ZoneWords, other: ZoneWords, right: number): readonly Fix[] {
  const partner = otherSeason(words.text);
  const zone = partner === undefined ? undefined : readZone(partner);
  const fits = zone?.kind === 'one' && other.kind === 'one' && zone.zone.fixed === other.zone.fixed;
  const prefix = /^(?:UTC|GMT)/i.exec(slice(text, other.span))?.[0] ?? 'UTC';
  const hours = `${prefix}${right < 0 ? '-' : '+'}${Math.floor(Math.abs(right) / 60)}${right % 60 === 0 ? '' : `:${pad(Math.abs(right) % 60)}`}`;
  return [
    ...(fits && partner !== undefined ? [replace(words.span, partner)] : []),
    replace(other.span, hours),
  ];
}

/** "13:14 EDT (18:14 UTC)": one time in two zones that is not one instant. */
function inTwoZones(report: Report, { stamp, instant }: Moment): readonly Fault[] {
  const also = stamp.also;
  if (instant === undefined || also?.clock === undefined || also.zone?.kind !== 'one' || stamp.until !== undefined) return NONE;
  // `13:00 UTC (14:00 UTC)` is two times, whatever it means.
  if (stamp.zone?.kind === 'one' && stamp.zone.zone.id === also.zone.zone.id) return NONE;
  const { clock } = also;
  const local = localOf(instant, also.zone.zone);
  if (agrees(local, clock) || also.approximate || also.faults.length > 0) return NONE;
  const place = { from: stamp.clock?.span.from ?? stamp.span.from, to: stamp.span.to };
  const right = `${pad(local.hour ?? 0)}:${pad(local.minute ?? 0)}${clock.second === undefined ? '' : `:${pad(local.second ?? 0)}`}`;
  return [{
    span: place,
    message: `${quote(slice(report.text, place))} is not one instant: in ${also.zone.zone.id} it is ${right}. Correct one of them.`,
    fixes: () => (clock.meridiem === undefined ? [replace(clock.span, right)] : []),
  }];
}

function agrees(local: LocalTime, { hour, minute }: NonNullable<Stamp['clock']>): boolean {
  return local.hour === hour % 24 && (minute === undefined || local.minute === minute);
}

function replace(span: Span, text: string): Fix {
  return { title: `Change to ${text}`, safe: false, changes: [{ kind: 'replace', span, text }] };
}

