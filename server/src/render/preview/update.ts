// What is different between two pages of the preview: as little as the change of the report was, whatever the size of the report.

import type { PreviewPage } from './page.ts';
import { partNames, type PartName } from './part-names.ts';

/** The text between two offsets of an earlier text (UTF-16 units) is replaced. Of nothing, the earlier text is empty. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface PartChange {
  readonly name: PartName;
  /** In order, not overlapping; all offsets are of the earlier text. */
  readonly changes: readonly TextChange[];
}

export interface BlockChange {
  readonly line: number;
  readonly changes: readonly TextChange[];
}

/** `client/src/preview/shown-page.ts` makes the newer page of the earlier one and this. */
export interface PageUpdate {
  readonly title: string;
  /** Only parts that are different. */
  readonly parts: readonly PartChange[];
  /**
   * From the block `at` on, `remove` blocks make place for those of `insert`, each a change of the block that stood in its place;
   * the blocks behind begin `shift` lines later.
   */
  readonly blocks: { readonly at: number; readonly remove: number; readonly insert: readonly BlockChange[]; readonly shift: number };
}

/** Without an earlier page the update holds everything. */
export function pageUpdate(before: PreviewPage | undefined, after: PreviewPage): PageUpdate {
  return {
    title: after.title,
    parts: partNames.flatMap((name) => {
      const [old, html] = [before?.parts[name] ?? '', after.parts[name]];
      return old === html ? [] : [{ name, changes: textChanges(old, html) }];
    }),
    blocks: blockChanges(before?.blocks ?? [], after.blocks),
  };
}

function blockChanges(before: PreviewPage['blocks'], after: PreviewPage['blocks']): PageUpdate['blocks'] {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at]?.html === after[at]?.html && before[at]?.line === after[at]?.line) at += 1;
  const shift = (after.at(-1)?.line ?? 0) - (before.at(-1)?.line ?? 0);
  let tail = 0;
  while (tail < shorter - at) {
    const [old, block] = [before[before.length - 1 - tail], after[after.length - 1 - tail]];
    if (old === undefined || block === undefined || old.html !== block.html || old.line + shift !== block.line) break;
    tail += 1;
  }
  const insert = after.slice(at, after.length - tail).map(({ html, line }, index) => {
    const old = at + index < before.length - tail ? (before[at + index]?.html ?? '') : '';
    return { line, changes: textChanges(old, html) };
  });
  return { at, remove: before.length - tail - at, insert, shift: tail === 0 ? 0 : shift };
}

/** An element at a time where both texts have as many, since one word of a report stands in several places of a picture; else as a whole. */
function textChanges(before: string, after: string): readonly TextChange[] {
  if (before === after) return [];
  const whole = textChange(before, after, 0);
  const changed = before.slice(whole.from, whole.to);
  if (changed.length < SMALL) return [whole];
  const [old, fresh] = [changed.split('<'), whole.text.split('<')];
  if (old.length !== fresh.length) return [whole];
  const changes: TextChange[] = [];
  let at = whole.from;
  for (const [index, piece] of old.entries()) {
    const next = fresh[index] ?? '';
    if (piece !== next) changes.push(textChange(piece, next, at));
    at += piece.length + 1;
  }
  const size = changes.reduce((sum, { text }) => sum + text.length + COST, 0);
  return size < whole.text.length ? changes : [whole];
}

/** UTF-16 units that are not worth a closer look. */
const SMALL = 200;
/** What a change takes beside its text when it is sent. */
const COST = 40;

/** Between the common beginning and the common end. `at` is where `before` stands. */
function textChange(before: string, after: string, at: number): TextChange {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
  let tail = 0;
  while (tail < shorter - from && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  return { from: at + from, to: at + before.length - tail, text: after.slice(from, after.length - tail) };
}
