// Keys of an item for which Markdown has no place – notes on a cause, a list under an action – stand in its front matter under `further`,
// by part and number of the item, from 1; from there they come back to the item.

import type { ResolvedReport } from '../../model/resolved.ts';

type Item = Readonly<Record<string, unknown>>;

const FURTHER = 'further';

/** Keys that Markdown writes where the item stands; the items of `columns` parts are rows of tables, which have room for any text. */
const known: Readonly<Record<string, ReadonlySet<string>>> = {
  windows: new Set(['start', 'end', 'note']),
  measures: new Set(['name', 'value', 'unit']),
  causes: new Set(['id', 'kind', 'text', 'whys']),
  lessons: new Set(['id', 'kind', 'text']),
  entries: new Set(['at', 'until', 'kind', 'text', 'approximate', 'precision', 'date_from']),
};
const columns: ReadonlySet<string> = new Set(['actions', 'communications', 'history']);
const parts = ['causes', 'actions', 'lessons', 'communications', 'history'] as const;

/** The data as Markdown writes them. */
export function withFurther(report: ResolvedReport): ResolvedReport {
  const further = new Map<string, Item>();
  const part = (name: string, list: readonly object[]): readonly object[] => {
    const kept = list.map((item) => splitItem(name, item));
    const rest = Object.fromEntries(kept.flatMap(({ more }, index) => (Object.keys(more).length === 0 ? [] : [[String(index + 1), more]])));
    if (Object.keys(rest).length > 0) further.set(name, rest);
    return kept.map(({ item }) => item);
  };
  const result = mapParts(report, part);
  const timelines = result.timelines?.map((timeline, index) => (isList(timeline.entries) && timeline.entries.some(isLong) ? { ...timeline, entries: part(`entries of timeline ${index + 1}`, timeline.entries) as typeof timeline.entries } : timeline));
  return further.size === 0 ? report : { ...result, ...(timelines === undefined ? {} : { timelines }), [FURTHER]: Object.fromEntries(further) };
}

/** A text of several blocks, which stands better in a list than in the table that further keys of an entry need. */
function isLong({ text }: { readonly text?: unknown }): boolean {
  return typeof text === 'string' && /\n[ \t]*\n|\n[ \t]*[-*+>][ \t]|```|~~~/.test(text);
}

function splitItem(name: string, item: object): { readonly item: object; readonly more: Item } {
  const isMore = (key: string, value: unknown): boolean => value !== undefined && key !== 'section' && (columns.has(name) ? isMany(key, value) : known[name.split(' ', 1)[0] ?? '']?.has(key) === false);
  const entries = Object.entries(item);
  return { item: Object.fromEntries(entries.filter(([key, value]) => !isMore(key, value))), more: Object.fromEntries(entries.filter(([key, value]) => isMore(key, value))) };
}

/** What a cell would give back as a text. Ids of what an action covers are a list in a cell. */
function isMany(key: string, value: unknown): boolean {
  return typeof value !== 'string' && key !== 'covers';
}

/** The data with what `withFurther` put aside. */
export function withoutFurther(report: ResolvedReport): ResolvedReport {
  const { [FURTHER]: further, ...rest } = report;
  if (!isItem(further)) return report;
  const join = (name: string, list: readonly object[]): readonly object[] => {
    const more = further[name];
    return list.map((item, index) => {
      const own = isItem(more) ? more[String(index + 1)] : undefined;
      return isItem(own) ? { ...item, ...own } : item;
    });
  };
  const result = mapParts(rest, join);
  const timelines = result.timelines?.map((timeline, index) => ({ ...timeline, entries: join(`entries of timeline ${index + 1}`, timeline.entries) as typeof timeline.entries }));
  return timelines === undefined ? result : { ...result, timelines };
}

function mapParts(report: ResolvedReport, map: (name: string, list: readonly object[]) => readonly object[]): ResolvedReport {
  const changed: Record<string, unknown> = {};
  for (const name of parts) {
    const list: unknown = report[name];
    if (isList(list)) changed[name] = map(name, list);
  }
  if (isItem(report.impact)) {
    const { windows, measures } = report.impact;
    changed['impact'] = { ...report.impact, ...(isList(windows) ? { windows: map('windows', windows) } : {}), ...(isList(measures) ? { measures: map('measures', measures) } : {}) };
  }
  return { ...report, ...changed };
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}
