// Inserts and moves whole sections, with one blank line between them and their neighbours.

import type { Change } from '../../../model/change.ts';
import type { Section } from '../../../model/report.ts';
import type { TextEdit } from '../../../text/edit.ts';
import type { Writing } from './context.ts';
import { inLineEnds } from './context.ts';

export function insertSection(writing: Writing, change: Extract<Change, { readonly kind: 'insert-section' }>): readonly TextEdit[] {
  const { before } = change;
  const mark = '#'.repeat(change.level ?? before?.level ?? usualLevel(writing));
  const body = change.text.trim();
  const section = inLineEnds(writing, `${mark} ${change.heading.replace(/\s+/g, ' ').trim()}\n${body === '' ? '' : `\n${body.replace(/\r\n?/g, '\n')}\n`}`);
  if (before === undefined) return [atEnd(writing, section)];
  const at = before.whole.from;
  return [{ span: { from: at, to: at }, text: gapBefore(writing, at) + section + writing.end }];
}

/** The whole section in front of another, or to the end of the report. */
export function moveSection(writing: Writing, section: Section, before: Section | undefined): readonly TextEdit[] {
  const { text, end } = writing;
  const { whole } = section;
  const target = before?.whole.from ?? text.length;
  if (target >= whole.from && target <= whole.to) return [];
  const moved = text.slice(whole.from, whole.to).trimEnd();
  const cut = { span: whole, text: '' };
  if (before !== undefined) return [cut, { span: { from: target, to: target }, text: gapBefore(writing, target) + moved + end + end }];
  return [cut, atEnd(writing, moved + end)];
}

/** Deletes nothing, so that several sections can be added at once without one edit running into the next. */
function atEnd(writing: Writing, section: string): TextEdit {
  const { text, end } = writing;
  const at = text.trimEnd().length;
  const last = at === text.length ? end : '';
  return { span: { from: at, to: at }, text: at === 0 ? section + end : `${end}${end}${section.trimEnd()}${last}` };
}

/** The line ends that are missing for one blank line in front of an offset. */
function gapBefore(writing: Writing, at: number): string {
  const { text, end } = writing;
  const above = text.slice(0, at);
  if (above.trim() === '' || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(above.slice(-200))) return '';
  return /(?:\r|\n)[ \t]*$/.test(above.slice(-100)) ? end : end + end;
}

/** The level at which most of the report's known sections stand; 2 where there are none. */
function usualLevel(writing: Writing): number {
  const counts = new Map<number, number>();
  for (const { id, level } of writing.report.sections) counts.set(level, (counts.get(level) ?? 0) + (id === undefined ? 1 : 10));
  let usual = 2;
  let most = 0;
  for (const [level, count] of counts) {
    if (count > most || (count === most && level < usual)) [usual, most] = [level, count];
  }
  return usual;
}
