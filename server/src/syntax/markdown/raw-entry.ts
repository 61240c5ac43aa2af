// A timeline entry as found in Markdown, before its stamp is resolved together with the rest of its list.

import type { Inherited, StampDate, ZoneSource, ZoneWords } from '../../time/index.ts';
import type { Timeline } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import type { EntryHead } from './entry-head.ts';
import type { OutlineHeading } from './outline.ts';

export interface RawEntry {
  /** The whole entry, with everything nested in it. */
  readonly span: Span;
  readonly head: EntryHead;
  /** What belongs to it after its opening run: nested blocks, the text under a heading. Empty at the end when there is nothing. */
  readonly body: Span;
  readonly day?: Inherited<StampDate, 'day-heading'>;
  /** From its column or day heading, nearest first. */
  readonly zones: readonly Inherited<ZoneWords, ZoneSource>[];
  readonly evidence?: Span;
}

export interface RawTimeline {
  readonly shape: Timeline['shape'];
  readonly entries: readonly RawEntry[];
  /** The section or phase it stands in. */
  readonly heading?: OutlineHeading;
  /** From headings and sentences of its section, nearest first. */
  readonly zones: readonly Inherited<ZoneWords, ZoneSource>[];
  readonly dates: readonly Inherited<StampDate, 'sentence'>[];
  /** The list stands under words such as "Service interruption was experienced …". */
  readonly outage: boolean;
  /** Index of its first top-level block. */
  readonly block: number;
}

/** Whether a stamp says more than a day – a clock, a distance from the start, or that the time is not known – and stands where stamps stand. */
export function isClocked(head: EntryHead | undefined): boolean {
  const stamp = head?.stamp;
  return stamp !== undefined && head?.labelled?.loose !== true && (stamp.clock !== undefined || stamp.unknown || stamp.relative !== undefined);
}
