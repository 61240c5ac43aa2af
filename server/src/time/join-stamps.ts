// Joins the stamp of a date cell and that of a time cell.
import type { Stamp } from './stamp.ts';
export function joinStamps(date: Stamp, clock: Stamp): Stamp {
  return { ...clock, ...date };
}
