// What a reader wants to know before reading: how long it took, and when the incident passed from one phase to the next.

import { measures, type Measured } from '../../../model/measures.ts';
import type { EntryKind } from '../../../model/data.generated.ts';
import type { Report } from '../../../model/report.ts';
import { durationWords, localOf, printStamp, type Zone } from '../../../time/index.ts';
import { measureNames } from '../../measure-names.ts';
import type { Cell, Table } from './block.ts';
import { readBlocks } from './read-blocks.ts';
import { momentWords, zoneWords } from './time-words.ts';

export interface Measure {
  readonly name: string;
  /** "38 min" */
  readonly length: string;
  /** "from impact start to detection, 2026-02-17 14:05 – 14:09 UTC" */
  readonly counted: string;
}

/** The known measures; `zone` is the one in which their times are told. */
export function measuresInWords(report: Report, zone: Zone): readonly Measure[] {
  const known = measures(report);
  return measureNames.flatMap(([key, name, anchor]) => {
    const measured = known[key];
    if (measured === undefined) return [];
    const windows = measured.windows ?? 1;
    return [{ name, length: durationWords(measured.ms), counted: `${windows > 1 ? `${windows} periods together` : anchor}, ${span(measured, zone)}` }];
  });
}

/** "2026-02-17 14:05 – 14:43 UTC": the day once when both are on it. */
function span({ from, to }: Measured, zone: Zone): string {
  const [start, end] = [localOf(from, zone), localOf(to, zone)];
  const seconds = from % 60_000 !== 0 || to % 60_000 !== 0;
  const isSameDay = start.year === end.year && start.month === end.month && start.day === end.day;
  const print = (local: typeof start, date: 'iso' | 'none'): string => printStamp(local, undefined, { date, clock: '24h', seconds, zone: 'none' });
  return `${print(start, 'iso')} – ${print(end, isSameDay ? 'none' : 'iso')} ${zoneWords(zone, start)}`;
}

export const kindWords: Readonly<Record<EntryKind, string>> = {
  'cause-introduced': 'Cause introduced', 'impact-start': 'Impact begins', detected: 'Detected', acknowledged: 'Acknowledged', declared: 'Incident declared',
  engaged: 'Work begins', mitigated: 'Mitigated', 'impact-end': 'Impact ends', resolved: 'Resolved', comms: 'Customers informed', note: '',
};

/** The times of impact that the report states, in words. */
export function windowsInWords(report: Report, zone: Zone | undefined): readonly { readonly time: string; readonly note: string }[] {
  return report.windows.map(({ moment, value }) => ({ time: momentWords(moment, report.text, zone), note: value.note ?? '' }));
}

/** Time, kind and words of the entries: all of them, or the marked ones alone. Entries without a time come where they stand. */
export function timelineTable(report: Report, zone: Zone | undefined, which: 'all' | 'marked'): Table {
  const entries = report.timelines.flatMap((timeline) => timeline.entries).filter(({ value }) => which === 'all' || (value.kind !== undefined && value.kind !== 'note' && value.kind !== 'comms'));
  const rows = entries.map(({ moment, value }): readonly Cell[] => [
    textCell(moment === undefined ? (value.at ?? '') : momentWords(moment, report.text, zone)),
    textCell(value.kind === undefined ? '' : kindWords[value.kind]),
    firstWords(value.text),
  ]);
  return { kind: 'table', head: ['Time', 'Phase', 'What happened'].map(textCell), alignment: [undefined, undefined, undefined], rows };
}

function textCell(text: string): Cell {
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** The first paragraph of an entry; the rest is in the text of the report. */
function firstWords(markdown: string): Cell {
  const [first] = readBlocks(markdown);
  return first?.kind === 'paragraph' || first?.kind === 'heading' ? first.content : textCell(markdown.split('\n', 1)[0] ?? '');
}
