// A report's data made ready for printing: metadata apart from the parts, times as stamps that people write.

import type * as data from '../model/data.generated.ts';
import { headingCause } from '../model/heading-cause.ts';
import { partKeys, schemaFields } from '../model/schema-fields.generated.ts';
import { scanStamp } from '../time/index.ts';
import { readableStamp } from './print-stamp.ts';
import type { PrintableReport } from './reading.ts';

export interface Printable {
  /** In the data's own order. */
  readonly fields: readonly (readonly [string, unknown])[];
  readonly impact: data.Impact;
  readonly timelines: readonly data.Timeline[];
  readonly causes: readonly data.Cause[];
  readonly actions: readonly data.Action[];
  /** Headers of the table of actions, where a format has its own. */
  readonly columns?: readonly string[];
  readonly lessons: readonly data.Lesson[];
  readonly communications: readonly data.Communication[];
  readonly history: readonly data.HistoryRow[];
  readonly sections: readonly data.Section[];
  /** Parts that are not what the schema says, as they are. */
  readonly misshapen: readonly (readonly [string, unknown])[];
}

const parts: ReadonlySet<string> = new Set(partKeys);
const timeFields: ReadonlySet<string> = new Set(schemaFields.filter((field) => field.holds === 'time').map((field) => field.key));

/** Properties of each part in the order in which they are printed; others follow as they come. */
const order = {
  impact: ['text', 'windows', 'measures'],
  window: ['start', 'end', 'note'],
  measure: ['name', 'value', 'unit'],
  timeline: ['heading', 'timezone', 'entries'],
  entry: ['at', 'until', 'kind', 'text', 'approximate', 'precision', 'evidence'],
  cause: ['id', 'kind', 'text', 'whys'],
  action: ['id', 'text', 'kind', 'owner', 'due', 'status', 'priority', 'commitment', 'ticket', 'covers'],
  lesson: ['id', 'kind', 'text'],
  communication: ['at', 'channel', 'text'],
  history: ['date', 'change'],
  section: ['id', 'heading', 'level', 'text'],
} as const;

export function printable({ data: report, columns }: PrintableReport): Printable {
  const entries = Object.entries(report).filter(([, value]) => value !== undefined);
  const headings = new Map(list(report.sections, order.section).map(({ heading }) => (typeof heading === 'string' ? headingCause(heading) : { text: '' })).map(({ id, text }) => [id, text]));
  return {
    fields: entries.filter(([key]) => !parts.has(key)).map(([key, value]) => [key, timeFields.has(key) && typeof value === 'string' ? readableStamp(value) : value]),
    impact: impactOf(isRecord(report.impact) ? report.impact : {}),
    timelines: list(report.timelines, order.timeline).map(timelineOf),
    causes: list(report.causes, order.cause).filter((cause) => !isSection(cause, headings)),
    actions: list(report.actions, order.action),
    ...(columns === undefined || columns.length === 0 ? {} : { columns }),
    lessons: list(report.lessons, order.lesson),
    communications: list(report.communications, order.communication).map((one) => withStamps(one, ['at'])),
    history: list(report.history, order.history),
    sections: list(report.sections, order.section).map(withoutBlankText),
    misshapen: entries.filter(([key, value]) => parts.has(key) && (key === 'impact' ? !isRecord(value) : !Array.isArray(value))),
  };
}

/** A cause that is a section of its own is printed as that. */
function isSection({ id, text, whys }: data.Cause, headings: ReadonlyMap<string | undefined, string>): boolean {
  // A heading whose number is still to be filled in names its cause without an id.
  return whys === undefined && (id !== undefined || text.includes('{{')) && headings.get(id) === text;
}

function withoutBlankText(section: data.Section): data.Section {
  const { text, ...rest } = section;
  return typeof text === 'string' && text.trim() === '' ? rest : section;
}

/** The parts in a list with their properties in order. */
function list<T extends object>(value: readonly T[] | undefined, keys: readonly string[]): readonly T[] {
  return Array.isArray(value) ? value.filter(isRecord).map((item) => ordered(item, keys)) : [];
}

function ordered<T extends object>(part: T, keys: readonly string[]): T {
  const known = keys.filter((key) => Object.hasOwn(part, key));
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(part));
  return Object.fromEntries([...known, ...[...values.keys()].filter((key) => !keys.includes(key))].map((key) => [key, values.get(key)])) as T;
}

function isRecord<T>(value: T): value is T & object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withStamps<T extends object>(part: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(part).map(([key, value]: [string, unknown]) => [key, keys.includes(key) && typeof value === 'string' ? readableStamp(value) : value])) as T;
}

function impactOf(impact: data.Impact): data.Impact {
  const windows = list(impact.windows, order.window).map((window) => withStamps(window, ['start', 'end']));
  const measures = list(impact.measures, order.measure);
  return ordered({ ...impact, ...(windows.length === 0 ? {} : { windows: [...windows] }), ...(measures.length === 0 ? {} : { measures: [...measures] }) }, order.impact);
}

/** Each entry states its zone where it is known; the timeline states it for those that do not. */
function timelineOf({ timezone, entries, ...rest }: data.Timeline): data.Timeline {
  const printed = list(entries, order.entry).map((entry) => entryOf(entry, timezone));
  return ordered({ ...rest, ...(timezone !== undefined && printed.some(lacksZone) ? { timezone } : {}), entries: printed }, order.timeline);
}

function lacksZone({ at }: data.Entry): boolean {
  const stamp = typeof at === 'string' ? scanStamp(at) : undefined;
  return stamp?.clock !== undefined && stamp.zone === undefined;
}

/** What the stamp itself says – precision, "about", where its date came from – is not said again. */
function entryOf(entry: data.Entry, timezone: string | undefined): data.Entry {
  const { date_from: _, ...said } = entry;
  const { precision, approximate, ...rest } = said;
  const zone = timezone === undefined ? {} : { zone: timezone };
  const at = typeof entry.at === 'string' ? readableStamp(entry.at, { ...zone, ...(precision === undefined ? {} : { precision }), ...(approximate === undefined ? {} : { approximate }) }) : undefined;
  if (at === undefined || !saysItself(at, precision, approximate)) return said;
  return { ...rest, at, ...(typeof entry.until === 'string' ? { until: readableStamp(entry.until, zone) } : {}) };
}

function saysItself(at: string, precision: data.Entry['precision'], approximate: boolean | undefined): boolean {
  const stamp = scanStamp(at);
  return stamp !== undefined && (precision === undefined || stamp.precision === precision) && (approximate === undefined || stamp.approximate === approximate);
}
