// Writes a comment that suppresses a rule. Inside lists and tables it goes to the end of the line, since a line of its own would part them.

import type { Report } from '../../model/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { indentOf, lineEnd, lineEndOf, lineStart, nextLine } from '../line-ends.ts';
import { isInTable } from './write-table.ts';

export function writeSuppression(report: Report, rule: string, scope: 'file' | 'line' | 'next-line' | 'section', at: Span): readonly TextEdit[] {
  const { text, frontMatter } = report;
  const end = lineEndOf(text);
  const inFrontMatter = frontMatter !== undefined && frontMatter.from <= at.from && at.from < frontMatter.to;
  if (scope === 'file') {
    if (frontMatter) return [insert(frontMatter.from, `# rca-disable ${rule}${end}`)];
    return [insert(text.startsWith('\uFEFF') ? 1 : 0, `<!-- rca-disable ${rule} -->${end}${end}`)];
  }
  if (scope === 'section') {
    const section = report.sections.findLast(({ whole }) => whole.from <= at.from && at.from < whole.to);
    if (!section) return writeSuppression(report, rule, 'file', at);
    const below = nextLine(text, section.heading.span.to);
    return [insert(section.body.from, `${/[\r\n]$/.test(text.slice(0, section.body.from)) ? '' : end}<!-- rca-disable-section ${rule} -->${section.body.from === below ? end : ''}`)];
  }
  const start = lineStart(text, at.from);
  if (inFrontMatter) return [insert(start, `${indentOf(text, at.from)}# rca-disable-next-line ${rule}${end}`)];
  const line = text.slice(start, lineEnd(text, at.from));
  const inTable = isInTable(report, at.from);
  if (scope === 'line' || inTable || /^\s*(?:[-*+]|\d+[.)])\s/.test(line) || /^\s/.test(line)) {
    const body = line.trimEnd();
    const to = inTable && body.endsWith('|') ? start + body.length - 1 : start + body.length;
    return [insert(to, inTable ? `<!-- rca-disable-line ${rule} --> ` : ` <!-- rca-disable-line ${rule} -->`)];
  }
  return [insert(start, `<!-- rca-disable-next-line ${rule} -->${end}`)];
}

function insert(at: number, text: string): TextEdit {
  return { span: { from: at, to: at }, text };
}
