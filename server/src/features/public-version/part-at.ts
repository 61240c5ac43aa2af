// The part of a Markdown report that a place belongs to, as a reader sees it: the item, row, paragraph or section.

import type { Report } from '../../model/report.ts';
import type { Block } from '../../syntax/markdown/blocks.ts';
import { documentOf } from '../../syntax/markdown/document.ts';
import { lineEnd, lineStart, nextLine } from '../../syntax/line-ends.ts';
import { span, type Span } from '../../text/span.ts';

/** The innermost item with all that is indented below it, row of a table, paragraph, or section when the place is its heading. Undefined between parts. */
export function partAt(report: Report, offset: number): Span | undefined {
  return innermost(report, documentOf(report.text, report).source.blocks, offset);
}

/** The part that a comment alone on its line speaks of: the one it touches above, else the next one. */
export function partBeside(report: Report, comment: Span): Span | undefined {
  const { text } = report;
  const above = lineStart(text, comment.from) - 1;
  const end = above < 0 ? 0 : lineEnd(text, lineStart(text, above));
  const isTouching = above >= 0 && text.slice(lineStart(text, above), end).trim() !== '';
  return isTouching ? partAt(report, text.slice(0, end).trimEnd().length - 1) : partBelow(report, comment);
}

/** The part in the first line below that says something. */
export function partBelow(report: Report, { to }: Span): Span | undefined {
  const { text } = report;
  let from = nextLine(text, to);
  while (from < text.length && text.slice(from, lineEnd(text, from)).trim() === '') from = nextLine(text, from);
  const words = from + text.slice(from, lineEnd(text, from)).search(/\S/);
  return words < from ? undefined : partAt(report, words);
}

/** A section with all below it; `offset` stands in it or in its heading. */
export function sectionAt(report: Report, offset: number): Span | undefined {
  return report.sections.findLast((section) => lineStart(report.text, section.heading.span.from) <= offset)?.whole;
}

function innermost(report: Report, blocks: readonly Block[], offset: number): Span | undefined {
  const index = blockAt(blocks, offset);
  const block = blocks[index];
  if (block === undefined) return undefined;
  switch (block.kind) {
    case 'paragraph':
    case 'code':
      return block.span;
    case 'heading':
      return headed(report, blocks, index);
    case 'quote':
      return innermost(report, block.blocks, offset) ?? block.span;
    case 'list': {
      const item = block.items[blockAt(block.items, offset)];
      if (item === undefined) return undefined;
      const inside = item.blocks[blockAt(item.blocks, offset)];
      return inside?.kind === 'list' || inside?.kind === 'table' ? (innermost(report, item.blocks, offset) ?? item.span) : item.span;
    }
    case 'table':
      return block.rows[blockAt(block.rows, offset)]?.span ?? block.span;
    case 'html':
    case 'comment':
      return saying(report.text, block.span);
    default:
      return undefined;
  }
}

/** A line that begins with a comment is no paragraph to the parser, and neither is the rest of it; to its author all of it up to the next empty line is one. */
function saying(text: string, { from, to }: Span): Span | undefined {
  if (!/[\p{L}\p{N}]/u.test(text.slice(from, to).replace(/<!--[^]*?(?:-->|$)/g, ''))) return undefined;
  let end = lineEnd(text, to);
  for (let next = nextLine(text, end); next > end && text.slice(next, lineEnd(text, next)).trim() !== ''; next = nextLine(text, end)) end = lineEnd(text, next);
  return span(from, end);
}

/** By halving: the blocks of a report are thousands. */
function blockAt(places: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (places[low]?.span.from ?? Number.POSITIVE_INFINITY) <= offset ? low : -1;
}

/** From a heading to the next one of its rank; that of a section, of an entry, or of the report. */
function headed(report: Report, blocks: readonly Block[], index: number): Span {
  const heading = blocks[index];
  const level = heading?.kind === 'heading' ? heading.level : 1;
  const next = blocks.slice(index + 1).find((block) => block.kind === 'heading' && block.level <= level);
  return span(heading?.span.from ?? 0, next?.span.from ?? report.text.length);
}
