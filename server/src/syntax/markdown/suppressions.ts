// Finds the comments of a Markdown report in which suppressions can stand.

import type { Suppression } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { readSuppressions } from '../suppression.ts';
import type { Comment } from '../suppression.ts';
import type { Block } from './blocks.ts';
import type { Sections } from './sections.ts';
import { leafAt } from './source.ts';
import type { Source } from './source.ts';

/** `inFrontMatter` are the `#` comments of the front matter. Comments in code are none. */
export function suppressionsOf(source: Source, inFrontMatter: readonly Comment[], sections: Sections): readonly Suppression[] {
  if (!source.original.includes('rca-disable')) return [];
  const comments: Comment[] = [...inFrontMatter];
  const code: Span[] = [];
  const run = (place: Span): void => {
    if (!source.text.slice(place.from, place.to).includes('rca-disable')) return;
    for (const { span, words } of leafAt(source, place).inline.comments) {
      comments.push({ span: move(span, place.from), words: move(words, place.from) });
    }
  };
  const walk = (block: Block): void => {
    if (block.kind === 'paragraph' || block.kind === 'comment' || block.kind === 'html') run(block.span);
    else if (block.kind === 'code') code.push(block.span);
    else if (block.kind === 'heading') run(block.content);
    else if (block.kind === 'quote') block.blocks.forEach(walk);
    else if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(walk);
    else if (block.kind === 'table') for (const row of [block.header, ...block.rows]) row.cells.forEach(run);
  };
  source.blocks.forEach(walk);
  comments.push(...source.behind.filter(({ span }) => !code.some((place) => place.from <= span.from && span.to <= place.to)));
  comments.sort((a, b) => a.span.from - b.span.from);
  return readSuppressions(source.original, comments, (offset) => sections.sections.findLast((section) => section.heading.span.from <= offset)?.whole);
}

function move(place: Span, by: number): Span {
  return { from: place.from + by, to: place.to + by };
}
