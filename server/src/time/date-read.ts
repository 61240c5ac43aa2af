// What the readers of dates return, and which days no calendar has.

import type { Span } from '../text/span.ts';
import { daysInMonth } from './calendar.ts';
import type { StampDate, StampFault } from './stamp.ts';

export interface DateRead {
  readonly date: StampDate;
  readonly to: number;
  readonly faults: readonly { readonly fault: StampFault; readonly span: Span }[];
  /** Two numbers such as `12-05` or `2024-05`: a date only beside a clock or where nothing else can stand. */
  readonly weak?: boolean;
  /** `2022-02-??`: the author does not know the day. */
  readonly unknown?: boolean;
}

const NO_FAULTS: DateRead['faults'] = [];

/** A day that no calendar has; without a year the longest February counts. */
export function faultsOf(date: StampDate): DateRead['faults'] {
  if (date.month === undefined || date.day === undefined) return NO_FAULTS;
  const days = daysInMonth(date.month, date.year);
  return date.day >= 1 && date.day <= days ? NO_FAULTS : [{ fault: 'date', span: date.span }];
}
