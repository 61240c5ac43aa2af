// Tells what a line of pasted text says about time at its beginning: an entry of a timeline, a stamp whose text follows below, a day.

import { scanDay, scanStamp, scanTrailingStamp } from '../../time/index.ts';

/** `entry`: a stamp and text. `stamp`: a clock alone on its line, whose text is to come. `day`: a date alone, over the entries of that day. */
export type StampedLine = 'entry' | 'stamp' | 'day';

/** No stamp is longer; keeps a long line cheap. */
const head = 200;

/** Only a clock or a full date makes an entry: "May" at the start of a sentence does not. */
export function stampedLine(text: string): StampedLine | undefined {
  const begin = text.slice(0, head);
  const day = text.length <= 60 ? scanDay(begin) : undefined;
  const stamp = scanStamp(begin);
  if (stamp?.clock === undefined && day !== undefined && isEnd(text.slice(day.span.to))) return 'day';
  if (stamp === undefined) return undefined;
  if (stamp.clock === undefined && (stamp.date?.day === undefined || stamp.date.month === undefined)) return undefined;
  return stamp.clock !== undefined && stamp.until === undefined && isEnd(text.slice(stamp.span.to)) ? 'stamp' : 'entry';
}

/** `19. April, 11:00 – text` in a list would be the nineteenth item of another list; in bold its stamp is read as it is. */
export function entryText(text: string): string {
  const stamp = /^\d{1,2}[.)]\s/.test(text) ? scanStamp(text.slice(0, head)) : undefined;
  return stamp === undefined || stamp.span.from > 0 ? text : `**${text.slice(0, stamp.span.to)}**${text.slice(stamp.span.to)}`;
}

/** `First detected: 2023-07-21 08:15`. */
export function endsWithStamp(text: string): boolean {
  return text.length <= head && scanTrailingStamp(text)?.clock !== undefined;
}

/** Nothing but what closes a stamp. A full stop makes it a whole entry. */
function isEnd(rest: string): boolean {
  return /^[\s:\])*_|–—-]*$/.test(rest);
}
