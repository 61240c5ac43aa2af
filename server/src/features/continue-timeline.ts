// The beginning of the next entry, written when a new line is begun behind an entry.

import type { TextEdit } from '../text/edit.ts';
import type { OpenReport } from '../workspace/index.ts';
import { completion } from './completion.ts';

/** An incident that is this recent is being written down as it goes on. */
const live = 12 * 3_600_000;

/** At the beginning of an empty line right behind an entry; no edits anywhere else. `now` is an instant in milliseconds. */
export function continueTimeline(open: OpenReport, offset: number, now: number): readonly TextEdit[] {
  const { text } = open.report;
  const before = /(?:\r\n|\r|\n)[ \t]*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0];
  if (before === undefined || !/^[ \t]*(?:[\r\n]|$)/.test(text.slice(offset, offset + 200))) return [];
  const end = offset - before.length;
  const entry = open.report.timelines.flatMap(({ entries }) => entries).find(({ span }) => span.from < end && (span.to === end || text.slice(span.to, offset).trim() === ''));
  // A blank line between two entries is no wish for a third.
  if (entry === undefined || /[\r\n]/.test(text.slice(Math.min(entry.span.to, end), end))) return [];
  const items = completion(open, offset, now).filter(({ topic }) => topic.kind === 'item');
  const isLive = entry.moment?.instant !== undefined && Math.abs(now - entry.moment.instant) < live;
  const chosen = items.find(({ detail }) => detail === (isLive ? 'entry for now' : 'entry at the time of the one beside it')) ?? items[0];
  return chosen === undefined ? [] : [{ span: chosen.span, text: chosen.text.replace(/\{\{[^{}]*\}\}/g, '') }];
}
