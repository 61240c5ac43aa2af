// What all stamps of a report together decide.
import type { DateOrder, Stamp } from './stamp.ts';
import type { ZoneWords } from './zone.ts';
export function decideDateOrder(stamps: Iterable<Stamp>): DateOrder | undefined {
  void stamps;
  return undefined;
}
export function agreedZone(stamps: Iterable<Stamp>): ZoneWords | undefined {
  void stamps;
  return undefined;
}
