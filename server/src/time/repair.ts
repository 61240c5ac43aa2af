// Proposes repairs of faults of order.
import type { TextEdit } from '../text/edit.ts';
import type { LocalTime, Moment } from './moment.ts';
import type { OrderFault } from './order.ts';

export interface Repair {
  /** Imperative. */
  readonly title: string;
  readonly kind: 'edit' | 'swap' | 'sort';
  /** For `edit`, on the stamps' own spans. */
  readonly edits: readonly TextEdit[];
  /** Indices of entries whose stamps change or that move. */
  readonly changed: readonly number[];
  readonly swap?: readonly [number, number];
  readonly order?: readonly number[];
}
export function orderRepairs(
  moments: readonly (Moment | undefined)[],
  fault: OrderFault,
  context: { readonly text: string; readonly reportDate?: LocalTime },
): readonly Repair[] {
  void moments; void fault; void context;
  return [];
}
