// Prints the parts of a report as the lists and tables that stand in its sections: blocks without a line end, nothing for a part that is not there.

import type * as data from '../../model/data.generated.ts';
import { actionHeader, actionKey } from '../../model/vocabulary/index.ts';
import type { Printable } from '../printable.ts';
import { communicationText, entryText, lessonText } from './print-items.ts';
import type { Bullet } from './print-items.ts';
import { listText, tableText } from './print-table.ts';

export function timelineText({ entries }: data.Timeline, bullet: Bullet): string {
  return listText(entries.map(entryText), bullet);
}

const actionColumns = [
  ['ID', 'id'], ['Action', 'text'], ['Kind', 'kind'], ['Owner', 'owner'], ['Due', 'due'], ['Status', 'status'], ['Ticket', 'ticket'], ['Covers', 'covers'],
] as const;

/** The columns asked for, else those of the printed form, then one for each other property that occurs. */
export function actionsText({ actions, columns }: Printable): string {
  if (actions.length === 0) return '';
  const asked = columns === undefined ? actionColumns : columns.map((name) => [name, actionKey(name) ?? name] as const);
  const known: ReadonlySet<string> = new Set(asked.map(([, key]) => key));
  const others = [...new Set(actions.flatMap((action) => Object.keys(action)))].filter((key) => !known.has(key));
  const keys = [...asked.map(([, key]) => key), ...others];
  const header = [...asked.map(([name]) => name), ...others.map(actionHeader)];
  return tableText(header, actions.map((action) => {
    const values: ReadonlyMap<string, unknown> = new Map(Object.entries(action));
    return keys.map((key) => cell(values.get(key)));
  }));
}

export function historyText({ history }: Printable): string {
  return history.length === 0 ? '' : tableText(['Date', 'Change'], history.map((row) => [cell(row.date), cell(row.change)]));
}

/** A table where the channel is told, else a list; paragraphs where nothing but words is told. */
export function communicationsText({ communications }: Printable, bullet: Bullet): string {
  if (communications.some((one) => one.channel !== undefined)) return tableText(['Time', 'Channel', 'Message'], communications.map((one) => [cell(one.at), cell(one.channel), one.text]));
  if (communications.every((one) => Object.keys(one).length === 1 && isParagraph(one.text))) return communications.map((one) => one.text).join('\n\n');
  return listText(communications.map(communicationText), bullet);
}

function isParagraph(text: string): boolean {
  return text.trim() !== '' && !/\n[ \t]*\n|^[ \t]*(?:[-*+>#|<`~]|\d{1,9}[.)][ \t])/m.test(text);
}

export function lessonsText(lessons: readonly data.Lesson[], bullet: Bullet): string {
  return listText(lessons.map(lessonText), bullet);
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(cell).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
