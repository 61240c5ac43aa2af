// What every writer of a change is given: the report, its text taken apart, and how its lines end.

import type { Entry, Report } from '../../../model/report.ts';
import { lineEndOf } from '../../line-ends.ts';
import { documentOf } from '../document.ts';
import type { Document } from '../document.ts';
import type { RawEntry } from '../raw-entry.ts';

export interface Writing {
  readonly report: Report;
  readonly document: Document;
  readonly text: string;
  /** The line end that the text uses. */
  readonly end: string;
}

export function writingOf(report: Report): Writing {
  const { text } = report;
  return { report, document: documentOf(text, report), text, end: lineEndOf(text) };
}

/** Text of ours with the line ends of the report. */
export function inLineEnds(writing: Writing, text: string): string {
  return writing.end === '\n' ? text : text.replace(/\n/g, writing.end);
}

/** How an entry stands in its document. */
export function rawOf({ document }: Writing, entry: Entry): RawEntry | undefined {
  return document.entries?.find((raw) => raw.span.from === entry.span.from && raw.span.to === entry.span.to);
}
