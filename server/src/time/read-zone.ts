// Reads zone words.
import type { ZoneWords } from './zone.ts';
export function readZone(text: string, from = 0, to = text.length): ZoneWords | undefined {
  void from; void to;
  return undefined;
}
export function readZoneName(text: string): ZoneWords | undefined {
  return readZone(text);
}
