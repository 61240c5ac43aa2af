// Finds the mark by which an author says the kind of an entry: a tag at either end, a label, a token. Words in running text are no marks.

import type { EntryKind } from '../../model/data.generated.ts';
import type { Entry } from '../../model/report.ts';
import { entryKind, kindToken } from '../../model/vocabulary/index.ts';
import { shift } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { trim } from './blocks.ts';

export interface KindMark {
  readonly value: EntryKind;
  /** The word that says it. */
  readonly span: Span;
  readonly from: NonNullable<Entry['kindFrom']>;
}

const TAG_FIRST = /^(?:\[([^[\]\n]{1,30})\](?!\()|\(([^()\n]{1,30})\))[ \t:–—-]*/;
const TAG_LAST = /[ \t]*\[([^[\]\n]{1,30})\]$/;
/** "(**outage starts**)": an aside of nothing else than the kind; it stays part of the words, as the author's own mark does. */
const ASIDE_LAST = /[(（](?:\*\*|__|[*_])?([^()（）*_\n]{1,30})(?:\*\*|__|[*_])?[)）][.。]?$/;
const BOLD_LABEL = /^(\*\*|__)([^*_\n]{1,40})\1[ \t]*[:：—–-]?/;
const PLAIN_LABEL = /^([^\s:：*_][^:：\n*_]{0,30})[:：]/;

/** The words of `text[from, to)` without a tag at either end, and the kind that tag, label or token says. */
export function markedWords(text: string, from: number, to: number, reopen: string): { readonly words: Span; readonly reopen: string; readonly kind?: KindMark } {
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
  const last = lastTag(run);
  if (last !== undefined) {
    return { words: trim(text, words.from, words.from + last.from), reopen, kind: { ...last.kind, span: shift(last.kind.span, words.from) } };
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
  return token === undefined ? { words, reopen } : { words, reopen, kind: { value: token.value, span: shift(token.span, words.from), from: 'token' } };
}

/** The tag that a run ends with, and where the run ends without it. */
export function lastTag(text: string): { readonly kind: KindMark; readonly from: number } | undefined {
  const found = text.endsWith(']') ? TAG_LAST.exec(text.slice(-40)) : null;
  const word = found?.[1] ?? '';
  const value = entryKind(word);
  if (found === null || value === undefined) return undefined;
  const to = text.length - 1;
  return { kind: { value, span: { from: to - word.length, to }, from: 'tag' }, from: text.length - found[0].length };
}
