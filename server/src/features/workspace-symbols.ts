// Finds reports, causes and actions of the whole workspace by id or title.

import type { Position } from '../text/lines.ts';
import type { ReportIndex, ReportSummary } from '../workspace/index.ts';
import { fileNameOf } from '../workspace/index.ts';

export interface WorkspaceSymbol {
  readonly kind: 'report' | 'cause' | 'action' | 'lesson';
  readonly name: string;
  /** What it belongs to. */
  readonly container: string;
  readonly uri: string;
  readonly start: Position;
}

const mostSymbols = 500;

/** Those whose name has the letters of the query in their order; the reports first, the newest of them first. An empty query gives all reports. */
export function workspaceSymbols(index: ReportIndex, query: string): readonly WorkspaceSymbol[] {
  const letters = [...query.toLowerCase().replace(/\s+/g, '')].slice(0, 60);
  const reports = [...index.all()].toSorted((a, b) => (a.date === b.date ? 0 : (a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const found = reports.map(reportSymbol).filter(({ name }) => holds(name, letters));
  if (letters.length === 0 || found.length >= mostSymbols) return found.slice(0, mostSymbols);
  const parts = reports.flatMap((report) => report.parts.map(({ kind, id, start }): WorkspaceSymbol => ({ kind, name: id, container: reportSymbol(report).name, uri: report.uri, start })));
  return [...found, ...parts.filter(({ name }) => holds(name, letters))].slice(0, mostSymbols);
}

function reportSymbol({ uri, id, title, date, profile }: ReportSummary): WorkspaceSymbol {
  const words = [id?.value, title ?? fileNameOf(uri)].filter((part) => part !== undefined).join(' ');
  return { kind: 'report', name: words, container: [date, profile].filter((part) => part !== undefined).join(' · '), uri, start: id?.start ?? { line: 0, column: 0 } };
}

function holds(name: string, letters: readonly string[]): boolean {
  const words = name.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = words.indexOf(letter, at);
    if (at < 0) return false;
    at += letter.length;
  }
  return true;
}
