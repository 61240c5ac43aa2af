// The HTML comments of a Markdown report: notes of its authors, and marks among them.

import type { Report } from '../../model/report.ts';
import type { Block } from '../../syntax/markdown/blocks.ts';
import { documentOf } from '../../syntax/markdown/document.ts';
import { leafAt, type Source } from '../../syntax/markdown/source.ts';
import { span, type Span } from '../../text/span.ts';

export interface Comment {
  readonly span: Span;
  /** Inside its marks. */
  readonly words: string;
}

/** In source order. What stands in code or behind a backslash is none; one that nothing closes reaches to the end of the text. */
export function commentsIn(report: Report): readonly Comment[] {
  const { text } = report;
  if (!text.includes('<!--')) return [];
  const { source } = documentOf(text, report);
  const code = codeIn(source);
  const comments: Comment[] = [];
  let next = 0;
  for (let from = text.indexOf('<!--', source.body); from >= 0; ) {
    while ((code[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    const around = code[next];
    if ((around !== undefined && around.from <= from) || isEscaped(text, from)) {
      from = text.indexOf('<!--', from + 4);
      continue;
    }
    const close = text.indexOf('-->', from + 4);
    const to = close < 0 ? text.length : close + 3;
    comments.push({ span: span(from, to), words: text.slice(from + 4, close < 0 ? text.length : close) });
    from = text.indexOf('<!--', to);
  }
  return comments;
}

/** In source order. */
function codeIn(source: Source): readonly Span[] {
  const code: Span[] = [];
  const run = (place: Span): void => {
    for (const { from, to } of leafAt(source, place).inline.skip) {
      if (/^(?:`|<code|<pre)/i.test(source.text.slice(place.from + from, place.from + from + 5))) code.push(span(place.from + from, place.from + to));
    }
  };
  const walk = (block: Block): void => {
    if (block.kind === 'code') code.push(block.span);
    else if (block.kind === 'paragraph') run(block.span);
    else if (block.kind === 'heading') run(block.content);
    else if (block.kind === 'quote') block.blocks.forEach(walk);
    else if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(walk);
    else if (block.kind === 'table') for (const row of [block.header, ...block.rows]) row.cells.forEach(run);
  };
  source.blocks.forEach(walk);
  return code.sort((a, b) => a.from - b.from);
}

/** An odd number of backslashes. */
function isEscaped(text: string, offset: number): boolean {
  let from = offset;
  while (from > 0 && text.charAt(from - 1) === '\\') from -= 1;
  return (offset - from) % 2 === 1;
}
