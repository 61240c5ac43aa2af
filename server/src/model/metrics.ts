// The lengths of the measures of one incident, for who only compares or tells them.

import { measures } from './measures.ts';
import type { Report } from './report.ts';

/** All in milliseconds. What is not known is absent, never guessed. */
export interface Metrics {
  /** All impact windows together; where they overlap, time counts once. */
  readonly impact?: number;
  /** From impact start to detection. */
  readonly detect?: number;
  /** From detection to acknowledgement. */
  readonly acknowledge?: number;
  /** From detection to the first who worked on it. */
  readonly engage?: number;
  /** From impact start to mitigation. */
  readonly mitigate?: number;
  /** From impact start to resolution. */
  readonly resolve?: number;
}

export function metrics(report: Report): Metrics {
  return Object.fromEntries(Object.entries(measures(report)).map(([name, { ms }]) => [name, ms]));
}
