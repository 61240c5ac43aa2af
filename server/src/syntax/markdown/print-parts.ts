// Prints the parts of a report as the lists and tables that stand in its sections: blocks without a line end, nothing for a part that is not there.

import type * as data from '../../model/data.generated.ts';
import { scanStamp } from '../../time/index.ts';
import { actionHeader, actionKey } from '../../model/vocabulary/index.ts';
import type { Pipes } from './cell-text.ts';
import { communicationText, entryText, lessonText, measureText, windowText } from './print-items.ts';
import type { Bullet } from './print-items.ts';
import { listText, tableText } from './print-table.ts';

/** A list; in a table where an entry has more than a list could say and `wide` allows it: links, columns of the author's own, a time in words. */
export function timelineText({ entries: all }: data.Timeline, bullet: Bullet, wide: 'list' | 'table'): string {
  const entries = wide === 'list' ? all : all.map(asStated);
  if (wide === 'list' || !entries.some(isWide)) return listText(entries.map(entryText), bullet);
  if (entries.some((entry) => !isRange(entry))) return itemsTable([['Time', 'at'], ['Until', 'until'], ['Event', 'text'], ['Kind', 'kind']], entries, 'escaped');
  const rows = entries.map(({ at, until, ...rest }) => ({ at: [at, until].filter((part) => part !== undefined && part !== '').join(' – '), ...rest }));
  return itemsTable([['Time', 'at'], ['Event', 'text'], ['Kind', 'kind']], rows, 'escaped');
}

/** A time that is not one, as `2021/22-??-??`, stands in its cell as its author wrote it. */
function asStated(entry: data.Entry): data.Entry {
  const { at, until: _, ...rest } = entry;
  const stated = Object.entries(entry).find(([key, value]) => key === 'stated_at' && typeof value === 'string')?.[1];
  if (at === undefined || stated === undefined || isStamp(at)) return entry;
  return Object.fromEntries([['at', stated], ...Object.entries(rest).filter(([key]) => key !== 'stated_at')]) as unknown as data.Entry;
}

function isWide(entry: data.Entry): boolean {
  const { at, until: _, kind: __, text: ___, ...rest } = entry;
  return Object.values(rest).some((value) => value !== undefined) || (at !== undefined && !isStamp(at)) || !isRange(entry);
}

function isStamp(text: string): boolean {
  const stamp = scanStamp(text);
  return stamp !== undefined && !stamp.unknown && stamp.faults.length === 0;
}

/** Whether both ends of a range can be said in one stamp. */
function isRange({ at = '', until }: data.Entry): boolean {
  return until === undefined || scanStamp(`${at} – ${until}`)?.until !== undefined;
}

const actionColumns = [
  ['ID', 'id'], ['Action', 'text'], ['Kind', 'kind'], ['Owner', 'owner'], ['Due', 'due'], ['Status', 'status'], ['Ticket', 'ticket'], ['Covers', 'covers'],
] as const;

export function impactText(windows: readonly data.ImpactWindow[], measures: readonly data.Measure[], bullet: Bullet): string {
  return listText([...windows.map(windowText), ...measures.map(measureText)], bullet);
}

/** The columns asked for, else those of the printed form, then one for each other property that occurs. */
export function actionsText(actions: readonly data.Action[], columns: readonly string[] | undefined): string {
  if (actions.length === 0) return '';
  const asked = columns === undefined ? actionColumns : columns.map((name) => [name, actionKey(name) ?? name] as const);
  const known: ReadonlySet<string> = new Set(asked.map(([, key]) => key));
  const others = [...otherKeys(actions, known)].filter((key) => !actions.every((action) => !(key in action) || isInCell(action, key.replace(/^stated_/, ''), known)));
  const keys = [...asked.map(([, key]) => key), ...others];
  const header = [...asked.map(([name]) => name), ...others.map(actionHeader)];
  return tableText(header, actions.map((action) => {
    const values: ReadonlyMap<string, unknown> = new Map(Object.entries(action));
    // A cell with more words than were read of it has all of them.
    return keys.map((key) => cell(isInCell(action, key, known) ? values.get(`stated_${key}`) : values.get(key)));
  }));
}

/** Whether what was stated in a column stands in the cell of what was read of it: a ticket is read from a link, a kind not from any word. */
function isInCell(action: object, key: string, columns: ReadonlySet<string>): boolean {
  return columns.has(key) && `stated_${key}` in action && (key === 'ticket' || key === 'covers' || !(key in action));
}

function otherKeys(items: readonly object[], known: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(items.flatMap((item) => Object.entries(item).flatMap(([key, value]) => (value === undefined || known.has(key) ? [] : [key]))));
}

/** A table with the columns given and one for each other property that occurs. */
function itemsTable(columns: readonly (readonly [string, string])[], items: readonly object[], pipes: Pipes = 'bare'): string {
  const others = [...otherKeys(items, new Set(columns.map(([, key]) => key)))];
  const keys = [...columns.map(([, key]) => key), ...others];
  return tableText([...columns.map(([name]) => name), ...others.map(actionHeader)], items.map((item) => {
    const values: ReadonlyMap<string, unknown> = new Map(Object.entries(item));
    return keys.map((key) => cell(values.get(key)));
  }), pipes);
}

export function historyText(history: readonly data.HistoryRow[]): string {
  return history.length === 0 ? '' : itemsTable([['Date', 'date'], ['Change', 'change']], history);
}

/** A table where the channel or more is told, else a list; paragraphs where nothing but words is told. */
export function communicationsText(communications: readonly data.Communication[], bullet: Bullet): string {
  if (communications.some((one) => Object.entries(one).some(([key, value]) => value !== undefined && key !== 'at' && key !== 'text'))) return itemsTable([['Time', 'at'], ['Channel', 'channel'], ['Message', 'text']], communications);
  if (communications.every((one) => Object.keys(one).length === 1 && isParagraph(one.text))) return communications.map((one) => one.text).join('\n\n');
  return listText(communications.map(communicationText), bullet);
}

function isParagraph(text: string): boolean {
  return text.trim() !== '' && !/\n[ \t]*\n|^[ \t]*(?:[-*+>#|<`~]|\d{1,9}[.)][ \t])/m.test(text);
}

/** `usual` is the kind that the section says. */
export function lessonsText(lessons: readonly data.Lesson[], usual: string | undefined, bullet: Bullet): string {
  return listText(lessons.map((lesson) => lessonText(lesson, usual)), bullet);
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(cell).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
