// Lines that each begin with a time: logs, notes, the timeline of another document. Lines without one belong to the line above.

import { scanDay, scanStamp, type StampDate } from '../../time/index.ts';
import { stampedLine } from '../plain/stamped-line.ts';
import { logLine } from './log-line.ts';
import { mostEvents, oneLine, type PastedEvent } from './pasted.ts';

/** Below this share of lines with a time it is prose that mentions some. */
const leastShare = 0.5;
const longestText = 2_000;

/** None when fewer than two lines, or fewer than half of them, begin with a time. */
export function readStampedLines(text: string): readonly PastedEvent[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== '');
  const events: { readonly event: Omit<PastedEvent, 'text'>; text: string }[] = [];
  let stamped = 0;
  let day: StampDate | undefined;
  for (const line of lines) {
    const bare = logLine(line).replace(/^(?:[-*+•]|\d+[.)](?=\s))\s+/u, '');
    const kind = stampedLine(bare);
    if (kind === 'day') {
      day = scanDay(bare);
      stamped += 1;
      continue;
    }
    const stamp = kind === undefined ? undefined : scanStamp(bare.slice(0, 400));
    if (stamp?.clock === undefined) {
      const current = events.at(-1);
      if (current !== undefined && current.text.length < longestText) current.text += ` ${line}`;
      continue;
    }
    stamped += 1;
    if (events.length === mostEvents) break;
    events.push({ event: { stamp, ...(day === undefined ? {} : { day }) }, text: bare.slice(stamp.span.to).replace(/^[\s:;,\])*_|>–—-]+/u, '') });
  }
  if (events.length < 2 || stamped < lines.length * leastShare) return [];
  return events.flatMap(({ event, text: words }) => (oneLine(words) === '' ? [] : [{ ...event, text: oneLine(words) }]));
}
