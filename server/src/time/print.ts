// Prints moments.
import type { LocalTime, Moment } from './moment.ts';
import type { Precision } from './stamp.ts';
import type { Zone } from './zone.ts';

/** How a stamp is printed. */
export interface StampForm {
  readonly date: 'iso' | 'long' | 'none';
  readonly clock: '24h' | '12h';
  readonly seconds: boolean;
  readonly zone: 'name' | 'offset' | 'none';
}
export function momentText(moment: Moment, source: string): string {
  void moment;
  return source;
}
export function printStamp(local: LocalTime, zone: Zone | undefined, form: StampForm, extra: { readonly approximate?: boolean; readonly precision?: Precision } = {}): string {
  void local; void zone; void form; void extra;
  return '';
}
