// One proposal to put a list in order.

import type { TextEdit } from '../text/edit.ts';

export interface Repair {
  /** Imperative. */
  readonly title: string;
  readonly kind: 'edit' | 'swap' | 'sort';
  /** An edit that would explain the fault by far more than it is. */
  readonly isUnlikely?: true;
  /** For `edit`, on the stamps' own spans; none otherwise. */
  readonly edits: readonly TextEdit[];
  /** Indices of entries whose time changes or that change places, the nearest to the fault first. */
  readonly changed: readonly number[];
  readonly swap?: readonly [number, number];
  /** Every index of the list in its new order. */
  readonly order?: readonly number[];
}
