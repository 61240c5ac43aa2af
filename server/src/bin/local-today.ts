// Today by the clock of the computer.

import type { LocalTime } from '../time/index.ts';

/** To the minute. Without `Intl`, whose first formatter costs as much as reading a report. */
export function localToday(): LocalTime {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate(), hour: now.getHours(), minute: now.getMinutes() };
}
