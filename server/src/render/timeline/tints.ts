// The shaded stretches of the picture: all impact windows together, so that overlapping ones do not shade twice.

import type { PictureWindow } from './picture.ts';
import type { TimeScale } from './scale.ts';

export interface Tint {
  readonly x0: number;
  readonly x1: number;
}

/** From left to right, at most one for every two pixels. */
export function tintsOf(windows: readonly PictureWindow[], scale: TimeScale): readonly Tint[] {
  const tints: { x0: number; x1: number }[] = [];
  for (const { from, to } of windows.toSorted((a, b) => a.from - b.from)) {
    const [x0, x1] = [scale.x(from), Math.max(scale.x(to), scale.x(from) + 2)];
    const last = tints.at(-1);
    if (last && x0 <= last.x1 + 1) last.x1 = Math.max(last.x1, x1);
    else tints.push({ x0, x1 });
  }
  return tints;
}
