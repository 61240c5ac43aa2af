// Reads the run that opens a timeline entry: its stamp, the mark of its kind, and where its own words begin.

import type { EntryKind } from '../../model/data.generated.ts';
import type { Entry } from '../../model/report.ts';
import { entryKind, fieldKey, kindToken } from '../../model/vocabulary/index.ts';
import type { Span } from '../../text/span.ts';
import { scanStamp } from '../../time/index.ts';
import type { Stamp } from '../../time/index.ts';
import { shiftStamp } from '../../time/shift-stamp.ts';
import { trim } from './blocks.ts';
import { perLeaf, perPlace } from './leaf.ts';
import type { Leaf } from './leaf.ts';

export interface KindMark {
  readonly value: EntryKind;
  /** The word that says it. */
  readonly span: Span;
  readonly from: NonNullable<Entry['kindFrom']>;
}

/** How an entry opens. */
export interface EntryHead {
  readonly stamp?: Stamp;
  /** The words without stamp, separator and tag; empty at the end of the stamp when nothing else is written. */
  readonly words: Span;
  /** Bold that was opened before the stamp and runs on into the words. */
  readonly reopen: string;
  readonly kind?: KindMark;
  /** A label stands first and the stamp after it; `rest` is what follows the stamp. `loose`: nothing but a blank parts them; `set`: the label is in brackets or bold. */
  readonly labelled?: { readonly rest: Span; readonly loose: boolean; readonly set: boolean };
}

/** A run that begins with a stamp, or with a label and then a stamp; undefined when it holds neither. `at` is the offset of the run. */
export const entryHead = perPlace((leaf, at): EntryHead | undefined => {
  const head = headOf(leaf);
  return head === undefined ? undefined : moveHead(head, at);
});

/** The head of a run that has no stamp. */
export const stamplessHead = perPlace((leaf, at): EntryHead => moveHead(stamplessOf(leaf), at));

const stamplessOf = perLeaf((leaf): EntryHead => kindOf(leaf.text, 0, leaf.text.length, ''));

const headOf = perLeaf((leaf): EntryHead | undefined => {
  const { stamp, text } = leaf;
  if (stamp === undefined) return labelledHead(leaf);
  const { from: after, reopen } = afterStamp(text, stamp.span);
  // A full stop alone is no text.
  const from = ONLY_STOP.test(text.slice(after, after + 4)) ? text.length : after;
  return { stamp, ...kindOf(text, from, text.length, reopen) };
});

function moveHead(head: EntryHead, by: number): EntryHead {
  const { stamp, kind, labelled } = head;
  return {
    words: move(head.words, by),
    reopen: head.reopen,
    ...(stamp === undefined ? {} : { stamp: shiftStamp(stamp, by) }),
    ...(kind === undefined ? {} : { kind: { ...kind, span: move(kind.span, by) } }),
    ...(labelled === undefined ? {} : { labelled: { ...labelled, rest: move(labelled.rest, by) } }),
  };
}

const ONLY_STOP = /^[.。]\s*$/;

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
  return {
    stamp,
    words,
    reopen: '',
    labelled: { loose: false, set: true, rest: trim(text, afterStamp(text, stamp.span).from, text.length) },
    ...(value === undefined ? {} : { kind: { value, span: words, from: 'label' as const } }),
  };
}

function labelledHead(leaf: Leaf): EntryHead | undefined {
  const { text } = leaf;
  const set = setLabelHead(text);
  if (set !== undefined) return set;
  const update = UPDATE.exec(text);
  const updated = update === null ? undefined : scanStamp(text, update[0].length);
  if (updated !== undefined) {
    const after = trim(text, afterStamp(text, updated.span).from, text.length);
    return { stamp: updated, words: after, reopen: '' };
  }
  const label = LABEL.exec(text);
  const known = label !== null && (entryKind(label[1] ?? '') !== undefined || isTimeField(label[1] ?? ''));
  const stamp = known ? (scanStamp(text, label[0].length) ?? leaf.trailing) : leaf.trailing;
  if (stamp === undefined) return undefined;
  const before = trim(text, 0, stamp.span.from);
  const words = label !== null && label[0].length <= stamp.span.from ? trimMarks(text, 0, label[0].length) : trimMarks(text, before.from, before.to);
  if (words.to - words.from > LONGEST_LABEL || words.to === words.from) return undefined;
  const value = entryKind(text.slice(words.from, words.to));
  return {
    stamp,
    words,
    reopen: '',
    labelled: {
      set: false,
      loose: !/[:：–—(|[*_-]\s*$/.test(text.slice(Math.max(0, stamp.span.from - 4), stamp.span.from)),
      rest: trim(text, afterStamp(text, stamp.span).from, text.length),
    },
    ...(value === undefined ? {} : { kind: { value, span: words, from: 'label' as const } }),
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

const SEPARATORS = '-–—―:：,、;|→⇒~〜・';

/**
 * Where an entry's words begin: after the marks that were opened before the stamp and the signs that part them.
 * `reopen` holds a mark that is still open there.
 */
function afterStamp(text: string, stamp: Span): { readonly from: number; readonly reopen: string } {
  const before = text.slice(0, stamp.from);
  let stars = count(before, '*');
  let lines = count(before, '_');
  let others = count(before, '`') + count(before, '[') + count(before, '(');
  let tags = count(before, '<');
  let pos = stamp.to;
  for (; pos < text.length; pos += 1) {
    const sign = text.charAt(pos);
    if (sign === '*' && stars > 0) stars -= 1;
    else if (sign === '_' && lines > 0) lines -= 1;
    else if ((sign === '`' || sign === ']' || sign === ')') && others > 0) others -= 1;
    else if (sign === '<' && tags > 0 && text.charAt(pos + 1) === '/') {
      const end = text.indexOf('>', pos);
      if (end < 0) break;
      tags -= 1;
      pos = end;
    } else if (sign === '-' && text.charAt(pos + 1) === '-' && text.charAt(pos + 2) === '>') break;
    else if (!/\s/.test(sign) && !SEPARATORS.includes(sign)) break;
  }
  return { from: pos, reopen: stars > 0 && text.includes('*', pos) ? '*'.repeat(stars) : lines > 0 && text.includes('_', pos) ? '_'.repeat(lines) : '' };
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let pos = text.indexOf(sign); pos >= 0; pos = text.indexOf(sign, pos + 1)) found += 1;
  return found;
}

const TAG_FIRST = /^(?:\[([^[\]\n]{1,30})\](?!\()|\(([^()\n]{1,30})\))[ \t:–—-]*/;
const TAG_LAST = /[ \t]*\[([^[\]\n]{1,30})\]$/;
/** "(**outage starts**)": an aside of nothing else than the kind; it stays part of the words, as the author's own mark does. */
const ASIDE_LAST = /[(（](?:\*\*|__|[*_])?([^()（）*_\n]{1,30})(?:\*\*|__|[*_])?[)）][.。]?$/;
const BOLD_LABEL = /^(\*\*|__)([^*_\n]{1,40})\1[ \t]*[:：—–-]?/;
const PLAIN_LABEL = /^([^\s:：*_][^:：\n*_]{0,30})[:：]/;

/** The words of `text[from, to)` without a tag at either end, and the kind that tag, label or token says. */
function kindOf(text: string, from: number, to: number, reopen: string): { readonly words: Span; readonly reopen: string; readonly kind?: KindMark } {
  const words = trim(text, from, to);
  const run = text.slice(words.from, words.to);
  const first = TAG_FIRST.exec(run);
  if (first !== null) {
    const said = first[1] ?? first[2] ?? '';
    const value = entryKind(said);
    if (value !== undefined) {
      const open = words.from + 1;
      return { words: trim(text, words.from + first[0].length, words.to), reopen, kind: { value, span: { from: open, to: open + said.length }, from: 'tag' } };
    }
  }
  const last = run.endsWith(']') ? TAG_LAST.exec(run.slice(-40)) : null;
  if (last !== null) {
    const value = entryKind(last[1] ?? '');
    if (value !== undefined) {
      const open = words.to - 1 - (last[1] ?? '').length;
      return { words: trim(text, words.from, words.to - last[0].length), reopen, kind: { value, span: { from: open, to: words.to - 1 }, from: 'tag' } };
    }
  }
  const aside = ASIDE_LAST.exec(run.slice(-40));
  const asideKind = aside === null ? undefined : entryKind(aside[1] ?? '');
  if (aside !== null && asideKind !== undefined) {
    const open = words.to - Math.min(run.length, 40) + aside.index + aside[0].indexOf(aside[1] ?? '');
    return { words, reopen, kind: { value: asideKind, span: { from: open, to: open + (aside[1] ?? '').length }, from: 'label' } };
  }
  const label = BOLD_LABEL.exec(run) ?? PLAIN_LABEL.exec(run);
  if (label !== null) {
    const said = label[2] ?? label[1] ?? '';
    const value = entryKind(said);
    const at = words.from + label[0].indexOf(said);
    if (value !== undefined) return { words, reopen, kind: { value, span: { from: at, to: at + said.length }, from: 'label' } };
  }
  const token = kindToken(run);
  return token === undefined ? { words, reopen } : { words, reopen, kind: { value: token.value, span: move(token.span, words.from), from: 'token' } };
}

function move(place: Span, by: number): Span {
  return { from: place.from + by, to: place.to + by };
}
