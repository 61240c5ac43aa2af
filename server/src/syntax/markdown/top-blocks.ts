// The blocks at the top level of a Markdown report, for who shows it piece by piece: an edit changes one of them and leaves the rest.

import type { Report } from '../../model/report.ts';
import { span, type Span } from '../../text/span.ts';
import { documentOf } from './document.ts';

export interface TopBlocks {
  /** Whole lines, in order, without front matter and without the title's heading. */
  readonly blocks: readonly Span[];
  /** The definitions of link references, which hold for all blocks (`[a]: https://…`), one per line or more. */
  readonly definitions: string;
}

/** Undefined for a text that is not read whole: a too large one, or one with an unfinished merge. The reading that made the report is used again. */
export function topBlocks(report: Report): TopBlocks | undefined {
  const { source, parsed } = documentOf(report.text, report);
  if (parsed === undefined) return undefined;
  const blocks: Span[] = [];
  const definitions: string[] = [];
  for (let node = parsed.tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    const place = span(source.body + node.from, source.body + node.to);
    if (node.name === 'LinkReference') definitions.push(source.text.slice(place.from, place.to));
    else if (!isTitle(report, source.text, node.name, place, blocks.length)) blocks.push(wholeLines(source.text, place));
  }
  return { blocks, definitions: definitions.join('\n') };
}

/** The heading that was read as the report's title is shown apart, and so is one at the top that says the same as the metadata do. */
function isTitle({ title }: Report, text: string, name: string, { from, to }: Span, before: number): boolean {
  if (title === undefined || !name.includes('Heading')) return false;
  if (from <= title.span.from && title.span.to <= to) return true;
  return before === 0 && name.endsWith('Heading1') && plain(text.slice(from, to)) === plain(title.value);
}

/** Without the marks of a heading. */
function plain(words: string): string {
  return words.replace(/^#+|[#=]+\s*$/g, '').replace(/\s+/g, ' ').trim();
}

/** Blanks in front of a block are a part of what it is. */
function wholeLines(text: string, { from, to }: Span): Span {
  return span(text.lastIndexOf('\n', from - 1) + 1, to);
}
