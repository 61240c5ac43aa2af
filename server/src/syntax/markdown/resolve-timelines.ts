// Turns the timelines that were found into those of the model: resolves each list's stamps together and cuts out the entries' words.

import type * as data from '../../model/data.generated.ts';
import type { Entry, Timeline } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { momentText, resolveStamps } from '../../time/index.ts';
import type { Moment, ReportTime } from '../../time/index.ts';
import type { RawEntry, RawTimeline } from './raw-entry.ts';
import { cellWords } from './cell-text.ts';
import { textOf } from './source.ts';
import type { Source } from './source.ts';

/** `time` holds what the whole report says; what the list's own section says comes before it. */
export function resolveTimeline(source: Source, raw: RawTimeline, time: ReportTime, section: number | undefined): Timeline {
  const places = raw.entries.map((entry) => ({
    zones: [...entry.zones, ...raw.zones],
    ...(entry.head.stamp === undefined ? {} : { stamp: entry.head.stamp }),
    ...(entry.day === undefined ? {} : { day: entry.day }),
  }));
  const moments = resolveStamps(places, { ...time, dates: [...raw.dates, ...time.dates] });
  const entries = raw.entries.map((entry, index) => entryOf(source, raw.shape, entry, moments[index]));
  const zone = inheritedZone(moments);
  const first = raw.entries[0]?.span ?? { from: 0, to: 0 };
  const last = raw.entries.at(-1)?.span ?? first;
  return {
    entries,
    span: { from: first.from, to: Math.max(first.to, last.to) },
    shape: raw.shape,
    ...(raw.heading === undefined ? {} : { heading: { value: raw.heading.words, span: raw.heading.content } }),
    ...(section === undefined ? {} : { section }),
    ...(zone === undefined ? {} : { zone }),
  };
}

function entryOf(source: Source, shape: Timeline['shape'], raw: RawEntry, moment: Moment | undefined): Entry {
  const { head } = raw;
  const { stamp, kind } = head;
  const evidence = raw.evidence === undefined ? undefined : cellWords(source.original.slice(raw.evidence.from, raw.evidence.to), 'escaped');
  const until = moment?.until;
  const words = wordsOf(source, raw);
  const value: data.Entry = { text: shape === 'table' ? cellWords(words, 'escaped') : words };
  const places: { -readonly [Key in keyof data.Entry]?: Span } = { text: { from: head.words.from, to: Math.max(head.words.to, trimEnd(source.text, raw.body)) } };
  if (moment !== undefined && stamp !== undefined) {
    value.at = momentText(moment, source.original);
    places.at = stamp.span;
    value.precision = moment.precision;
    if (moment.approximate) value.approximate = true;
    if (until !== undefined) {
      value.until = momentText(until, source.original);
      places.until = until.stamp.span;
    }
  }
  if (kind !== undefined) {
    value.kind = kind.value;
    places.kind = kind.span;
  }
  if (evidence !== undefined && raw.evidence !== undefined) {
    value.evidence = evidence;
    places.evidence = raw.evidence;
  }
  return {
    value,
    places,
    span: raw.span,
    ...(stamp === undefined ? {} : { stamp }),
    ...(moment === undefined ? {} : { moment }),
    ...(kind === undefined ? {} : { kindFrom: kind.from }),
  };
}

/** The entry's Markdown without stamp and tag. */
function wordsOf(source: Source, raw: RawEntry): string {
  const { head, body } = raw;
  const rest = head.labelled?.rest;
  const end = trimEnd(source.text, body);
  const between = source.text.slice(head.words.to, body.from);
  // In one piece where nothing was cut out between, so that blank lines and nesting stay as they are.
  if (rest === undefined && between.trim() === '' && body.from >= head.words.to) return head.reopen + textOf(source, { from: head.words.from, to: Math.max(end, head.words.to) });
  const opening = rest === undefined || rest.from === rest.to ? textOf(source, head.words) : `${textOf(source, head.words)} ${textOf(source, rest)}`;
  const below = end > body.from ? textOf(source, { from: body.from, to: end }) : '';
  return [head.reopen + opening, below].filter((piece) => piece !== '').join('\n\n');
}

function trimEnd(text: string, place: Span): number {
  let to = place.to;
  while (to > place.from && text.charCodeAt(to - 1) <= 32) to -= 1;
  return to;
}

function inheritedZone(moments: readonly (Moment | undefined)[]): Timeline['zone'] {
  for (const moment of moments) {
    if (moment?.zone === undefined || moment.zoneFrom === undefined || moment.zoneFrom === 'entry') continue;
    const span = moment.zoneWords?.span;
    return { zone: moment.zone, from: moment.zoneFrom, ...(span === undefined ? {} : { span }) };
  }
  return undefined;
}
