// Offsets of zones.
import type { LocalTime } from './moment.ts';
import type { Zone, ZoneWords } from './zone.ts';
export function offsetsAt(zone: Zone, localMs: number): readonly number[] {
  void localMs;
  return [zone.fixed ?? 0];
}
export function offsetOf(zone: Zone, instant: number): number {
  void instant;
  return zone.fixed ?? 0;
}
export function seasonAt(words: ZoneWords, instant: number): 'standard' | 'daylight' | undefined {
  void words; void instant;
  return undefined;
}
export function localOf(instant: number, zone: Zone): LocalTime {
  void zone;
  const date = new Date(instant);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: 0, minute: 0, second: 0 };
}
