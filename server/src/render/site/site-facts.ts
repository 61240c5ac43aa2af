// What lists tell of a report beyond its summary.

import { metrics } from '../../model/metrics.ts';
import { field, type Report } from '../../model/report.ts';
import { dayWords } from '../page/day-words.ts';

export interface SiteFacts {
  /** Milliseconds of impact, windows together. */
  readonly impact?: number;
  /** Day on which it was published, `2026-01-31`. */
  readonly published?: string;
}

export function siteFacts(report: Report): SiteFacts {
  const { impact } = metrics(report);
  const published = field(report, 'published')?.moment?.local;
  return { ...(impact === undefined ? {} : { impact }), ...(published === undefined ? {} : { published: dayWords(published) }) };
}
