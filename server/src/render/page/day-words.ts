// A day as pages write it.

import type { LocalTime } from '../../time/index.ts';

/** `2026-03-14`, which every reader takes for the same day. */
export function dayWords({ year, month, day }: LocalTime): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
