// The preview of a report: everything a page shows, as one HTML fragment. The page, its styles and its messages are the client's.

import type { Lines } from '../../text/lines.ts';
import type { Profile } from '../../profiles/profile.ts';
import type { Entry, Report } from '../../model/report.ts';
import type { Finding } from '../../rules/rule.ts';
import { actionsTable } from '../parts/actions-table.ts';
import { body } from './body.ts';
import { escapeHtml } from '../escape.ts';
import { findingsList, progress } from '../parts/findings-list.ts';
import { metadataList } from '../parts/metadata-list.ts';
import { metricsStrip } from '../parts/metrics-strip.ts';
import { timelinePicture } from '../timeline/picture.ts';
import { timelineSvg } from '../timeline/svg.ts';
import { timelineTable } from '../timeline/table.ts';

export interface PreviewOptions {
  readonly profile: Profile;
  readonly lines: Lines;
  /** Pixels the timeline's picture may take. */
  readonly width: number;
}

export interface Preview {
  readonly title: string;
  /** Safe HTML without script, style, handler or address to load. Elements carry `data-line`, the source line from 0. */
  readonly html: string;
}

export function renderPreview(report: Report, findings: readonly Finding[], options: PreviewOptions): Preview {
  const lineAt = (offset: number): number => options.lines.at(offset).line;
  const picture = timelinePicture(report, faultyEntries(findings));
  const svg = timelineSvg(picture, { width: options.width, lineAt });
  const title = report.title?.value ?? 'Untitled report';
  const zone = picture.zone ? picture.zone.id : 'no zone stated';
  const left = picture.leftOut > 0 ? ` ${picture.leftOut} ${picture.leftOut === 1 ? 'entry has' : 'entries have'} no known time and cannot be placed.` : '';
  const timeline = picture.marks.length === 0 && picture.leftOut === 0
    ? ''
    : `<section id="rca-timeline" aria-label="Timeline"><figure>${svg}<figcaption>Times in ${escapeHtml(zone)}.${left}</figcaption></figure>${timelineTable(picture, lineAt)}</section>`;
  return {
    title,
    html: [
      `<header id="rca-head">${metadataList(report, options.profile)}${progress(report, findings, options.profile)}${findingsList(findings, lineAt)}</header>`,
      metricsStrip(report),
      timeline,
      actionsTable(report, lineAt),
      `<article id="rca-body">${body(report, lineAt)}</article>`,
    ].join('\n'),
  };
}

const ORDER_RULES: ReadonlySet<string> = new Set(['out-of-order', 'date-outlier', 'midnight-rollover']);

function faultyEntries(findings: readonly Finding[]): (entry: Entry) => boolean {
  const places = findings.filter((finding) => ORDER_RULES.has(finding.rule)).map((finding) => finding.span.from);
  return (entry) => places.some((place) => entry.span.from <= place && place < entry.span.to);
}
