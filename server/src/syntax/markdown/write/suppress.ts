// Writes a suppression: a comment on a line of its own where that leaves the Markdown as it is, else at the end of the line.

import type { Change } from '../../../model/change.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { lineEnd, lineStart } from '../../line-ends.ts';
import type { Writing } from './context.ts';
import { inLineEnds } from './context.ts';
import { tableAt } from './plain-text.ts';

type Suppress = Extract<Change, { readonly kind: 'suppress' }>;

export function suppressEdits(writing: Writing, change: Suppress): readonly TextEdit[] {
  if (change.scope === 'file') return [fileComment(writing, change.rule)];
  if (change.scope === 'section') return sectionComment(writing, change);
  return lineComment(writing, change);
}

function insert(at: number, text: string): TextEdit {
  return { span: { from: at, to: at }, text };
}

/** In the front matter when there is one, else above everything. */
function fileComment(writing: Writing, rule: string): TextEdit {
  const { report, text } = writing;
  if (report.frontMatter !== undefined) return insert(report.frontMatter.to, inLineEnds(writing, `# rca-disable ${rule}\n`));
  const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return insert(at, inLineEnds(writing, `<!-- rca-disable ${rule} -->\n\n`));
}

function sectionComment(writing: Writing, { rule, at }: Suppress): readonly TextEdit[] {
  const section = writing.report.sections.findLast((each) => each.heading.span.from <= at.from);
  if (section === undefined) return [fileComment(writing, rule)];
  return [insert(section.body.from, inLineEnds(writing, `\n\n<!-- rca-disable-section ${rule} -->`))];
}

function lineComment(writing: Writing, { rule, at }: Suppress): readonly TextEdit[] {
  const { text, report, document } = writing;
  const start = lineStart(text, at.from);
  const end = lineEnd(text, at.from);
  const { frontMatter } = report;
  if (frontMatter !== undefined && at.from >= frontMatter.from && at.from < frontMatter.to) return [insert(start, inLineEnds(writing, `# rca-disable-next-line ${rule}\n`))];
  const table = tableAt(writing, at.from);
  if (table !== undefined) {
    // A line of its own would end the table, unless the line is its first.
    if (table.span.from >= start && table.header.span.from <= end) return [insert(start, inLineEnds(writing, `<!-- rca-disable-next-line ${rule} -->\n`))];
    const cells = table.rows.find((row) => row.span.from <= at.from && at.from <= row.span.to)?.cells;
    const last = cells?.at(-1);
    return last === undefined ? [] : [insert(last.to, `${last.from === last.to ? '' : ' '}<!-- rca-disable-line ${rule} -->`)];
  }
  const opens = document.source.blocks.some((block) => block.span.from >= start && block.span.from <= end && block.kind !== 'list');
  if (opens) return [insert(start, inLineEnds(writing, `<!-- rca-disable-next-line ${rule} -->\n`))];
  let to = end;
  while (to > start && /[ \t]/.test(text.charAt(to - 1))) to -= 1;
  return [insert(to, ` <!-- rca-disable-line ${rule} -->`)];
}
