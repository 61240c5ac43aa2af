// Reads a day that stands alone, as in a day heading.
import type { StampDate } from './stamp.ts';
export function scanDay(text: string, from = 0, to = text.length): StampDate | undefined {
  void from; void to;
  return undefined;
}
