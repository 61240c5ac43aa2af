// Adds Markdown at the end of a section's own text, in front of what stands under headings of its own.

import type { Section } from '../../../model/report.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { lastListEnd } from '../../last-list.ts';
import type { Writing } from './context.ts';
import { inLineEnds } from './context.ts';

/** An item joins the last list of the section; all else begins behind a blank line at the end. */
export function addTextEdits(writing: Writing, section: Section, added: string): readonly TextEdit[] {
  const { end, text } = writing;
  const body = text.slice(section.body.from, section.body.to).trimEnd();
  const list = /^[-*+]\s/.test(added) ? lastListEnd(body) : undefined;
  const after = section.body.from + (list ?? body.length);
  // Between the two signs of a line end nothing can stand.
  const at = text.charAt(after - 1) === '\r' && text.charAt(after) === '\n' ? after - 1 : after;
  return [{ span: { from: at, to: at }, text: (list === undefined ? end + end : end) + inLineEnds(writing, added) }];
}
