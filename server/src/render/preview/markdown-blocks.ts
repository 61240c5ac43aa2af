// The text of a Markdown report for the preview, one block of it after the other.

import type { Report } from '../../model/report.ts';
import type { Finding } from '../../rules/rule.ts';
import { topBlocks } from '../../syntax/markdown/index.ts';
import type { Lines } from '../../text/lines.ts';
import { slice } from '../../text/span.ts';
import { escapeHtml } from '../escape.ts';
import { renderPiece } from '../markdown/render-markdown.ts';
import { placedFindings } from './notes.ts';
import { createRendering, type PageBlock, type RenderedTexts } from './page-block.ts';

interface Blocks {
  readonly blocks: readonly PageBlock[];
  readonly rendered: RenderedTexts;
}

/** A text that is not read whole is not shown: what the reader said about it is. */
export function markdownBlocks(report: Report, findings: readonly Finding[], lines: Lines, before: RenderedTexts | undefined): Blocks {
  const top = topBlocks(report);
  if (top === undefined) return { blocks: [unread(report)], rendered: new Map() };
  const { definitions } = top;
  const notes = placedFindings(findings, lines);
  // The definitions are a part of what a text is rendered from.
  const { html, rendered } = createRendering(before, (text) => renderPiece(text.slice(definitions.length + 1), definitions));
  const blocks = top.blocks.map((place): PageBlock => {
    const { line } = lines.at(place.from);
    return { html: html(`${definitions}\0${slice(report.text, place)}`) + notes.within(place, line), line };
  });
  return { blocks, rendered };
}

function unread({ problems }: Report): PageBlock {
  return { html: `<p class="unread">The text is not shown. ${escapeHtml(problems[0]?.message ?? '')}</p>`, line: 0 };
}
