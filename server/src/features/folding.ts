// What of a report can be folded away: sections, timelines, entries, causes and actions that take several lines. Lines are for the caller.

import type { Report } from '../model/report.ts';
import type { Span } from '../text/span.ts';

/** Editors stop listening after so many. */
const mostFolds = 5_000;

/** In no order; a part on a single line is among them and nothing to fold. */
export function folds(report: Report): readonly Span[] {
  const parts = [
    ...report.sections.map(({ whole }) => whole),
    ...report.timelines.map(({ span }) => span),
    ...report.timelines.flatMap(({ entries }) => entries.map(({ span }) => span)),
    ...[...report.causes, ...report.actions, ...report.tables].map(({ span }) => span),
  ];
  return (report.frontMatter === undefined ? parts : [report.frontMatter, ...parts]).slice(0, mostFolds);
}
