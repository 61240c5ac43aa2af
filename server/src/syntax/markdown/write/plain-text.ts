// Puts plain text into a place of the document, escaped as that place needs: pipes in a table's cell, quotes in front matter.

import type { Span } from '../../../text/span.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { scalarText } from '../../yaml/emit.ts';
import type { TableBlock } from '../blocks.ts';
import type { Writing } from './context.ts';

export function plainEdits(writing: Writing, span: Span, text: string): readonly TextEdit[] {
  const { report } = writing;
  if (report.text.slice(span.from, span.to) === text) return [];
  if (report.frontMatter !== undefined && span.from >= report.frontMatter.from && span.to <= report.frontMatter.to) return [inFrontMatter(writing, span, text)];
  return [{ span, text: tableAt(writing, span.from) === undefined ? text : cellText(text) }];
}

/** A whole value is written as YAML writes it; a part of one only minds the quotes around it. */
function inFrontMatter(writing: Writing, span: Span, text: string): TextEdit {
  const { text: source, report } = writing;
  const whole = report.fields.find((field) => field.from === 'front-matter' && field.span.from === span.from && field.span.to === span.to);
  const quote = source.charAt(span.from - 1);
  const isQuoted = (quote === '"' || quote === "'") && source.charAt(span.to) === quote;
  if (whole !== undefined && !isQuoted && !source.slice(0, 4).includes('+++')) return { span, text: scalarText(text) };
  if (isQuoted) return { span, text: quote === '"' ? JSON.stringify(text).slice(1, -1) : text.replaceAll("'", "''") };
  return { span, text };
}

/** Pipes would end the cell, line ends the row. */
export function cellText(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|').replace(/\r\n?|\n/g, '<br>');
}

/** The table around an offset. */
export function tableAt(writing: Writing, offset: number): TableBlock | undefined {
  const { blocks } = writing.document.source;
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined || block.span.from > offset) high = middle - 1;
    else if (block.span.to < offset) low = middle + 1;
    else return block.kind === 'table' ? block : undefined;
  }
  return undefined;
}
