// Reads entries that open with words before their stamp: "First detected: 10:05", `[Update 11:00 UTC]`, `**Resolved** 14:45 UTC – …`.

import { entryKind, fieldKey } from '../../model/vocabulary/index.ts';
import type { Span } from '../../text/span.ts';
import { scanStamp, scanTrailingStamp } from '../../time/index.ts';
import { afterStamp } from './after-stamp.ts';
import { trim } from './blocks.ts';
import type { EntryHead } from './entry-head.ts';
import { lastTag } from './entry-kind-mark.ts';
import type { Leaf } from './leaf.ts';

const LABEL = /^\s*(?:\*\*|__|[*_])?([^*_:：\n]{1,60})(?:\*\*|__|[*_])?\s*[:：](?:\*\*|__|[*_])?\s*/;
const LONGEST_LABEL = 80;

/** `[Update 11 February, 19:00 UTC]`: how status pages head their updates. */
const UPDATE = /^[\s*_[(]{0,6}(?:update|edit|updated|status update)\b(?: (?:at|on|as of))?[ \t:–—-]*/i;

/** Whether the words before a stamp are such a heading. */
export function isUpdate(words: string): boolean {
  return UPDATE.exec(words)?.[0].length === words.length;
}

/** `[Investigating] 14:10 UTC – …`, `**Resolved** 14:45 UTC – …`. */
const SET_LABEL = /^\s*(?:\[([^[\]\n]{2,30})\](?!\()|\*\*([^*\n]{2,30}?)[:：]?\*\*)[ \t:：–—-]*/;

/** States of status pages that are no kinds of entries. */
const STATES = /^(?:investigating|identified|monitoring|update|in progress|scheduled|verifying|completed|postmortem|new|open)$/i;

function setLabelHead(text: string): EntryHead | undefined {
  const found = SET_LABEL.exec(text);
  const label = found?.[1] ?? found?.[2] ?? '';
  if (found === null || (entryKind(label) === undefined && !STATES.test(label))) return undefined;
  const stamp = scanStamp(text, found[0].length);
  if (stamp?.clock === undefined || stamp.span.from > found[0].length + 2) return undefined;
  const at = found[0].indexOf(label);
  const words = { from: at, to: at + label.length };
  const value = entryKind(label);
  const tag = lastTag(text);
  const end = tag?.from ?? text.length;
  const kind = tag?.kind ?? (value === undefined ? undefined : { value, span: words, from: 'label' as const });
  return {
    stamp,
    words,
    reopen: '',
    labelled: { loose: false, set: true, rest: trim(text, Math.min(afterStamp(text, stamp.span).from, end), end) },
    ...(kind === undefined ? {} : { kind }),
  };
}

/** Places are offsets in the run; undefined when no label with a stamp opens it. */
export function labelledHead(leaf: Leaf): EntryHead | undefined {
  const { text } = leaf;
  const set = setLabelHead(text);
  if (set !== undefined) return set;
  const update = UPDATE.exec(text);
  const updated = update === null ? undefined : scanStamp(text, update[0].length);
  if (updated !== undefined) {
    const after = trim(text, afterStamp(text, updated.span).from, text.length);
    return { stamp: updated, words: after, reopen: '' };
  }
  // A tag stands behind the stamp: what is before it is read as it would be without it.
  const tag = lastTag(text);
  const end = tag?.from ?? text.length;
  const label = LABEL.exec(text);
  const known = label !== null && (entryKind(label[1] ?? '') !== undefined || isTimeField(label[1] ?? ''));
  const trailing = tag === undefined ? leaf.trailing : scanTrailingStamp(text, 0, end);
  const stamp = known ? (scanStamp(text, label[0].length, end) ?? trailing) : trailing;
  if (stamp === undefined) return undefined;
  const before = trim(text, 0, stamp.span.from);
  const words = label !== null && label[0].length <= stamp.span.from ? trimMarks(text, 0, label[0].length) : trimMarks(text, before.from, before.to);
  if (words.to - words.from > LONGEST_LABEL || words.to === words.from) return undefined;
  const value = entryKind(text.slice(words.from, words.to));
  const kind = tag?.kind ?? (value === undefined ? undefined : { value, span: words, from: 'label' as const });
  return {
    stamp,
    words,
    reopen: '',
    labelled: {
      set: false,
      loose: !/[:：–—(|[*_-]\s*$/.test(text.slice(Math.max(0, stamp.span.from - 4), stamp.span.from)),
      rest: trim(text, Math.min(afterStamp(text, stamp.span).from, end), end),
    },
    ...(kind === undefined ? {} : { kind }),
  };
}

function isTimeField(label: string): boolean {
  const key = fieldKey(label);
  return key === 'started_at' || key === 'detected_at' || key === 'resolved_at';
}

function trimMarks(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && ' *_\t\n'.includes(text.charAt(start))) start += 1;
  while (end > start && ' *_\t\n:：-–—(|['.includes(text.charAt(end - 1))) end -= 1;
  return { from: start, to: end };
}
