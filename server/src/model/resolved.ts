// The report as data: what the JSON Schema is applied to and what `inspect` prints. Where its parts stand in the source is `place.ts`.

import { momentText, type DateSource, type Moment } from '../time/index.ts';
import { canonicalWord } from './canonical-word.ts';
import { keepPoint } from './entry-point.ts';
import type { Entry as EntryData, Impact, ImpactWindow, ReportData } from './data.generated.ts';
import type { Placed } from './placed.ts';
import type { Entry, Field, Report } from './report.ts';
import { partKeys, schemaFields } from './schema-fields.generated.ts';
import { saidFields } from './said-fields.ts';
import { dateText, zonedText } from './time-text.ts';

export { placeOf } from './place.ts';

/** Metadata keys no schema knows are kept as the author wrote them. */
export type ResolvedReport = ReportData & { readonly [key: string]: unknown };

/**
 * Every value in the schema's words: times as `momentText` prints them (RFC 9557 when the instant is known), values that fit no
 * schema type merged back in, the first field of a key wins. A value that says nothing (null, blank, an empty list) counts as absent.
 */
export function resolvedData(report: Report): ResolvedReport {
  const data = new Map<string, unknown>();
  for (const [key, field] of saidFields(report)) {
    // In front matter and labels these words are metadata of the author's own; in YAML they are the part itself, misshapen.
    if (!parts.has(key) || report.syntax === 'yaml') data.set(key, fieldValue(report, field));
  }
  const day = data.has('date') ? undefined : dayOf(report);
  if (day !== undefined) data.set('date', day);
  if (!data.has('title') && report.title !== undefined && report.title.value.trim() !== '') data.set('title', report.title.value);
  if (!data.has('opening') && report.opening !== undefined) data.set('opening', report.opening.value);
  for (const [key, value] of partsOf(report)) data.set(key, value);
  return Object.fromEntries(data);
}

const parts: ReadonlySet<string> = new Set(partKeys);
const known = new Map(schemaFields.map((field) => [field.key, field]));

/** A report that says when it began, or when it hurt, says on which day. */
function dayOf(report: Report): string | undefined {
  const stated = ['started_at', 'detected_at', 'resolved_at'].map((key) => report.fields.find((field) => field.key === key)?.moment);
  const moment = [...stated, report.windows[0]?.moment].find((candidate) => candidate?.local !== undefined);
  return moment === undefined ? undefined : dateText(moment, report.text);
}

function fieldValue(report: Report, field: Field): unknown {
  const { value, moment } = field;
  const schema = known.get(field.key);
  if (moment !== undefined && schema?.holds === 'date') return dateText(moment, report.text);
  if (moment !== undefined && schema?.holds === 'time') return zonedText(moment, report.text);
  if (typeof value === 'string' && schema?.values !== undefined) return canonicalWord(value, schema.values, schema.aliases) ?? value;
  return value;
}

function* partsOf(report: Report): IterableIterator<[string, unknown]> {
  const impact = impactOf(report);
  if (Object.keys(impact).length > 0) yield ['impact', impact];
  if (report.timelines.length > 0) {
    yield ['timelines', report.timelines.map(({ heading, zone, entries, unfit }) => ({
      ...unfit,
      ...(heading === undefined ? {} : { heading: heading.value }),
      ...(zone === undefined ? {} : { timezone: zone.zone.id }),
      entries: entries.map((entry) => entryData(report, entry)),
    }))];
  }
  if (report.causes.length > 0) yield ['causes', report.causes.map(whole)];
  if (report.actions.length > 0) yield ['actions', report.actions.map(whole)];
  if (report.lessons.length > 0) yield ['lessons', report.lessons.map(whole)];
  if (report.communications.length > 0) yield ['communications', report.communications.map(whole)];
  if (report.history.length > 0) yield ['history', report.history.map(whole)];
  if (report.sections.length > 0) {
    yield ['sections', report.sections.map((section) => ({
      ...(section.id === undefined ? {} : { id: section.id }),
      ...whole(section),
      ...(section.level === 2 ? {} : { level: section.level }),
    }))];
  }
}

/** The value with what fits no type of the schema, so that the schema can judge it. */
function whole<T extends object>(part: Placed<T>): T {
  return { ...part.value, ...part.unfit };
}

function entryData(report: Report, entry: Entry): EntryData {
  const data = whole<EntryData>(entry);
  const { moment } = entry;
  if (moment === undefined) return keepPoint(data, moment);
  const { at: _, until, ...rest } = data;
  const end = moment.until === undefined ? until : momentText(moment.until, report.text);
  const resolved = {
    at: zonedText(moment, report.text),
    ...(end === undefined ? {} : { until: end }),
    ...rest,
    precision: moment.precision,
    ...(moment.approximate ? { approximate: true } : {}),
    ...inheritedDate(moment),
  };
  return keepPoint(resolved, moment);
}

function inheritedDate(moment: Moment): { date_from?: Exclude<DateSource, 'entry'> } {
  return moment.dateFrom === undefined || moment.dateFrom === 'entry' ? {} : { date_from: moment.dateFrom };
}

function impactOf(report: Report): Impact {
  const texts = report.sections.filter(({ id, value }) => id === 'impact' && (value.text ?? '').trim() !== '').map(({ value }) => value.text);
  const windows = report.windows.map((window) => {
    const { start: _, end, ...rest } = whole<ImpactWindow>(window);
    const last = window.moment.until === undefined ? end : momentText(window.moment.until, report.text);
    return { start: zonedText(window.moment, report.text), ...(last === undefined ? {} : { end: last }), ...rest };
  });
  return {
    ...(texts.length > 0 ? { text: texts.join('\n\n') } : {}),
    ...(windows.length > 0 ? { windows } : {}),
    ...(report.measures.length > 0 ? { measures: report.measures.map(whole) } : {}),
  };
}
