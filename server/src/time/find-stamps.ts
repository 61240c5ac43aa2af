// Finds stamps in running prose.
import type { Stamp } from './stamp.ts';
export function findStamps(text: string, from = 0, to = text.length): readonly Stamp[] {
  void from; void to;
  return [];
}
