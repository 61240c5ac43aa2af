// A declared zone that the entries below it contradict: by a zone of their own, or by a zoned time in their text.

import type { Entry, Report, Timeline } from '../model/report.ts';
import { slice, type Span } from '../text/span.ts';
import { localMsOf } from '../time/calendar.ts';
import { localOf, offsetsAt, type Moment, type Stamp, type Zone } from '../time/index.ts';
import { pad } from './calendar.ts';
import { stampPlace } from './order-finding.ts';
import { quote } from './quote.ts';
import type { Fault, Fix } from './rule.ts';

/** "(all times UTC)" above an entry that says CEST. Each zone is told once per list. */
export function* againstDeclaration(report: Report, { zone: declared, entries }: Timeline): Iterable<Fault> {
  if (declared === undefined || (declared.from !== 'section' && declared.from !== 'sentence' && declared.from !== 'column')) return;
  // What is declared for pictures or for a part of the list is not contradicted by the rest.
  const stated = entries.filter(({ moment }) => moment?.zoneFrom === 'entry').length;
  const inherited = entries.filter(({ moment, stamp }) => moment?.zone !== undefined && moment.zoneFrom === declared.from && stamp?.clock !== undefined).length;
  if (inherited <= stated) return;
  const told = new Set<string>();
  for (const { moment, stamp } of entries) {
    const words = stamp?.zone;
    if (words?.kind !== 'one' || moment?.local === undefined || moment.instant === undefined || moment.zoneFrom !== 'entry' || told.has(words.text)) continue;
    const at = localMsOf(moment.local);
    const own = offsetsAt(words.zone, at);
    if (own.some((offset) => offsetsIn(declared.zone, at).includes(offset)) || stamp?.also !== undefined) continue;
    told.add(words.text);
    yield {
      span: words.span,
      message: `${quote(slice(report.text, words.span))} is another zone than the one declared for this list (${declared.zone.id}). Write all times of the list in one zone, or correct the declaration.`,
      ...(declared.span === undefined ? {} : { related: [{ span: declared.span, message: 'Declared here.' }] }),
      fixes: () => converted(moment, stamp, declared.zone),
    };
  }
}

function offsetsIn(zone: Zone, at: number): readonly number[] {
  return zone.fixed === undefined ? offsetsAt(zone, at) : [zone.fixed];
}

/** The same instant on the declared clock, when it stays on the same day. */
function converted({ local, instant }: Moment, stamp: Stamp | undefined, zone: Zone): readonly Fix[] {
  if (instant === undefined || local === undefined || stamp?.clock === undefined || stamp.zone === undefined || stamp.until !== undefined) return [];
  const there = localOf(instant, zone);
  if (there.day !== local.day || stamp.zone.span.from < stamp.clock.span.to) return [];
  const clock = `${pad(there.hour ?? 0)}:${pad(there.minute ?? 0)}${local.second === undefined ? '' : `:${pad(there.second ?? 0)}`}`;
  return [{
    title: `Change to ${clock}, in ${zone.id}`,
    safe: false,
    changes: [{ kind: 'replace', span: { from: stamp.clock.span.from, to: stamp.zone.span.to }, text: clock }],
  }];
}

const NONE: readonly Fault[] = [];

const HOUR = 3_600_000;
const HALF_HOUR = HOUR / 2;

/**
 * An entry at 12:42 under a heading that says BST whose text says that the alert came at 16:42 UTC: the same minute, whole hours away
 * from where the declared zone puts it, is the same event in a zone that is not the declared one.
 */
export function againstText(report: Report, entry: Entry): readonly Fault[] {
  const { moment, stamp, span } = entry;
  const instant = moment?.instant;
  if (moment === undefined || instant === undefined || stamp?.clock?.minute === undefined || moment.zoneFrom === 'entry' || moment.precision !== 'minute') return NONE;
  // On a full or half hour two times share their minutes by chance.
  if (stamp.clock.minute % 30 === 0) return NONE;
  for (const { moment: mention } of mentionsIn(report, span)) {
    if (mention.instant === undefined || mention.stamp.zone?.kind !== 'one' || mention.precision !== 'minute') continue;
    const away = mention.instant - instant;
    if (away === 0 || away % HALF_HOUR !== 0 || Math.abs(away) > 12 * HOUR) continue;
    const place = stampPlace(report, entry);
    const zone = moment.zoneWords?.text ?? moment.zone?.id ?? '';
    return [{
      span: place,
      message: `${quote(slice(report.text, place))} in ${quote(zone)} is not ${quote(slice(report.text, mention.stamp.span))} in the text of the entry, though the minutes agree. Is the zone right?`,
      related: [{ span: mention.stamp.span, message: 'The time in the text.' }, ...declaration(moment)],
    }];
  }
  return NONE;
}

function declaration({ zoneWords, zoneFrom }: Moment): readonly { readonly span: Span; readonly message: string }[] {
  return zoneWords === undefined || zoneFrom === 'front-matter' || zoneFrom === 'document' ? [] : [{ span: zoneWords.span, message: 'The zone is declared here.' }];
}

function mentionsIn(report: Report, place: Span): Report['mentions'] {
  const { mentions } = report;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.moment.stamp.span.from ?? 0) < place.from) low = middle + 1;
    else high = middle;
  }
  const inside: Report['mentions'][number][] = [];
  for (let index = low; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.moment.stamp.span.from >= place.to) break;
    inside.push(mention);
  }
  return inside;
}
