// Adds Markdown at the end of a section's own text, in front of what stands under headings of its own.

import type { Section } from '../../../model/report.ts';
import type { TextEdit } from '../../../text/edit.ts';
import type { Writing } from './context.ts';
import { inLineEnds } from './context.ts';

/** An item joins the list that the section ends with; all else begins behind a blank line. */
export function addTextEdits(writing: Writing, section: Section, added: string): readonly TextEdit[] {
  const { end } = writing;
  const body = writing.text.slice(section.body.from, section.body.to).trimEnd();
  const after = section.body.from + body.length;
  // Between the two signs of a line end nothing can stand.
  const at = writing.text.charAt(after - 1) === '\r' && writing.text.charAt(after) === '\n' ? after - 1 : after;
  const last = body.slice(Math.max(body.lastIndexOf('\n'), body.lastIndexOf('\r')) + 1);
  const joins = isItem(added) && (isItem(last) || (/^[ \t]+\S/.test(last) && /^\s*[-*+]\s/m.test(body)));
  return [{ span: { from: at, to: at }, text: (joins ? end : end + end) + inLineEnds(writing, added) }];
}

function isItem(line: string): boolean {
  return /^\s*[-*+]\s/.test(line);
}
