// What the preview shows, as data: named parts above the text and the report's own text block by block. Telling one page from another is `update.ts`.

import type { Report } from '../../model/report.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Finding } from '../../rules/rule.ts';
import { linesOf } from '../../text/lines.ts';
import type { LocalTime, Zone } from '../../time/index.ts';
import { actionsTable } from '../parts/actions-table.ts';
import { completeness } from '../parts/completeness.ts';
import { findingsList } from '../parts/findings-list.ts';
import { metadataList } from '../parts/metadata-list.ts';
import { metricsStrip } from '../parts/metrics-strip.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import type { PageBlock, RenderedTexts } from './page-block.ts';
import type { PartName } from './part-names.ts';
import { timelineParts, type TimelineParts } from './timeline-parts.ts';
import { yamlBlocks } from './yaml-blocks.ts';

export interface PreviewPage {
  readonly title: string;
  /** Safe HTML without script, style, handler or address to load. What leads to the source has `data-place` or `data-line`. */
  readonly parts: { readonly [P in PartName]: string };
  readonly blocks: readonly PageBlock[];
  /** In which it tells times. */
  readonly zone: Zone;
  /** Of Markdown texts and of the timeline, for the next page of the same report. */
  readonly rendered: RenderedTexts;
  readonly timeline: TimelineParts;
}

export interface PageOptions {
  readonly profile: Profile;
  readonly today: LocalTime;
  /** Pixels the timeline's picture may take. */
  readonly width: number;
  /** In which times are told; the report's own when absent. */
  readonly zone?: Zone;
}

/** `before` is the page of an earlier text of the same report: what it rendered is used again. */
export function previewPage(report: Report, findings: readonly Finding[], options: PageOptions, before?: PreviewPage): PreviewPage {
  const { profile, today } = options;
  const lines = linesOf(report.text);
  const timeline = timelineParts(report, findings, options, before?.timeline);
  const { blocks, rendered } = report.syntax === 'markdown' ? markdownBlocks(report, findings, lines, before?.rendered) : yamlBlocks(report, findings, lines, before?.rendered);
  return {
    title: report.title?.value ?? 'Untitled report',
    parts: {
      head: metadataList(report, profile),
      progress: completeness(report, findings, profile, 'source'),
      findings: findingsList(findings, 'source'),
      metrics: metricsStrip(report, findings, { zone: timeline.zone, links: 'source' }),
      picture: timeline.picture,
      table: timeline.table,
      actions: actionsTable(report, { today, links: 'source' }),
    },
    blocks,
    zone: timeline.zone,
    rendered,
    timeline,
  };
}
