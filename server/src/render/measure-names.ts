// What the measures of an incident are called and counted from, in the same words wherever they are told.

import type { MeasureName } from '../model/measures.ts';

/** In the order in which they are told. */
export const measureNames: readonly (readonly [measure: MeasureName, name: string, anchor: string])[] = [
  ['impact', 'Impact', 'from its start to its end'],
  ['detect', 'Time to detect', 'from impact start to detection'],
  ['acknowledge', 'Time to acknowledge', 'from detection to acknowledgement'],
  ['engage', 'Time to engage', 'from detection to the first who worked on it'],
  ['mitigate', 'Time to mitigate', 'from impact start to mitigation'],
  ['resolve', 'Time to resolve', 'from impact start to resolution'],
];
