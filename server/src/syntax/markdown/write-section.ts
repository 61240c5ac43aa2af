// Writes sections: new ones, other headings, another order. Blank lines between sections stay as the author has them.

import type { Report, Section } from '../../model/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineEndOf } from '../line-ends.ts';

export interface NewSection {
  readonly heading: string;
  readonly text: string;
  readonly before?: Section;
}

export function insertSection(report: Report, { heading, text, before }: NewSection): readonly TextEdit[] {
  const end = lineEndOf(report.text);
  const level = before?.level ?? usualLevel(report.sections);
  const body = text.trim() === '' ? '' : `${end}${end}${text.trim().replaceAll(/\r\n?|\n/g, end)}`;
  const words = `${'#'.repeat(level)} ${heading}${body}${end}`;
  if (before) return [{ span: { from: before.whole.from, to: before.whole.from }, text: gapBefore(report.text, before.whole.from, end) + words + end }];
  const at = report.text.length;
  return [{ span: { from: at, to: at }, text: gapBefore(report.text, at, end) + words }];
}

export function renameSection(section: Section, heading: string): readonly TextEdit[] {
  return [{ span: section.heading.span, text: heading }];
}

export function moveSection(report: Report, section: Section, before: Section | undefined): readonly TextEdit[] {
  const { text } = report;
  const end = lineEndOf(text);
  const at = before?.whole.from ?? text.length;
  if (section.whole.from <= at && at <= section.whole.to) return [];
  const words = text.slice(section.whole.from, section.whole.to).trimEnd();
  const tail = before ? end + end : end;
  return [
    { span: section.whole, text: '' },
    { span: { from: at, to: at }, text: gapBefore(text, at, end) + words + tail },
  ];
}

/** What is missing of the line end and the blank line that stand before a heading. */
function gapBefore(text: string, at: number, end: string): string {
  const before = text.slice(Math.max(0, at - 4), at);
  if (at === 0 || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before)) return '';
  return /[\r\n]$/.test(before) ? end : end + end;
}

/** The level most sections that a profile knows stand at; 2 when there are none. */
function usualLevel(sections: readonly Section[]): number {
  const counts = new Map<number, number>();
  for (const section of sections) {
    if (section.id !== undefined) counts.set(section.level, (counts.get(section.level) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 2;
}
