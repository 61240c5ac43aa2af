// A report as every export for people sees it: a head of facts, and the text as blocks.

import type { Report } from '../../../model/report.ts';
import type { Zone } from '../../../time/index.ts';
import { statedZone, timelinePicture } from '../../timeline/index.ts';
import type { Block, Table } from './block.ts';
import type { ExportInput } from '../exporter.ts';
import { facts, type Fact } from './facts.ts';
import { measuresInWords, timelineTable, windowsInWords, type Measure } from './glance.ts';
import { readBlocks } from './read-blocks.ts';
import { withPhaseWords } from './phase-words.ts';
import { reportMarkdown } from './report-markdown.ts';
import { withBareLinks } from './bare-links.ts';

export interface ExportDocument {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly measures: readonly Measure[];
  readonly windows: readonly { readonly time: string; readonly note: string }[];
  /** The entries that mark a phase; without rows when none does. */
  readonly phases: Table;
  readonly body: readonly Block[];
}

export function exportDocument({ report, zone }: ExportInput): ExportDocument {
  return {
    title: titleOf(report),
    facts: facts(report, zone),
    measures: measuresInWords(report, zone ?? zoneOf(report)),
    windows: windowsInWords(report, zone),
    phases: timelineTable(report, zone, 'marked'),
    body: withPhaseWords(readBlocks(reportMarkdown(report))),
  };
}

export function titleOf(report: Report): string {
  const title = report.title?.value.replaceAll(/\s+/g, ' ').trim() ?? '';
  return title === '' ? 'Untitled report' : title;
}

/** The zone in which a report tells its own times: that of its picture, else of its metadata. */
export function zoneOf(report: Report): Zone {
  const { zone } = timelinePicture(report, { isFaulty: () => false });
  return zone ?? statedZone(report) ?? { id: 'UTC', fixed: 0 };
}

/** Names and values as a table without a head. */
export function factsTable(rows: readonly { readonly name: string; readonly value: string }[]): Table {
  return { kind: 'table', head: [], alignment: [], rows: rows.map(({ name, value }) => [[{ kind: 'strong', content: [{ kind: 'text', text: name }] }], withBareLinks([{ kind: 'text', text: value }])]) };
}

export function measuresTable(measures: readonly Measure[]): Table {
  const cell = (text: string) => [{ kind: 'text', text }] as const;
  return { kind: 'table', head: ['Measure', 'Duration', 'How it is counted'].map(cell), alignment: [undefined, undefined, undefined], rows: measures.map(({ name, length, counted }) => [cell(name), cell(length), cell(counted)]) };
}
