// Draws the shapes of signs, the same in the picture and in its legend.

import type { EntryKind } from '../../model/data.generated.ts';
import { rect, round, words } from './drawing.ts';
import { kinds } from './kinds.ts';

/** An entry at a point; what is approximate is hollow and dashed. */
export function pointShape(kind: EntryKind, x: number, y: number, isApproximate: boolean): string {
  const { tone, path } = kinds[kind];
  const looks = isApproximate ? `tl-hollow tl-line-${tone}` : `tl-solid tl-fill-${tone}`;
  return `<path class="${looks}" transform="translate(${round(x)} ${round(y)})" d="${path}"/>`;
}

export function unknownShape(kind: EntryKind, x: number, y: number): string {
  return `<path class="tl-hollow tl-line-${kinds[kind].tone}" transform="translate(${round(x)} ${round(y)})" d="M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z"/>${words('tl-unknown', x, y + 4, '?', 'middle')}`;
}

/** Of unknown times hollow, with a question mark behind the number. */
export function severalShape(kind: EntryKind, x: number, y: number, { count, isUnknown }: { readonly count: number; readonly isUnknown: boolean }): string {
  const { tone } = kinds[kind];
  const text = `${count < 1000 ? count : `${Math.floor(count / 1000)}k`}${isUnknown ? '?' : ''}`;
  const width = text.length > 2 ? 19 : Math.max(14, 4 + text.length * 6);
  const box = rect(isUnknown ? `tl-hollow tl-line-${tone}` : `tl-solid tl-fill-${tone}`, x - width / 2, y - 7.5, width, 15, 5);
  return `${box}${words(`${isUnknown ? 'tl-unknown' : 'tl-count'}${text.length > 2 ? ' tl-count-long' : ''}`, x, y + 3.5, text, 'middle')}`;
}

/** A bar of a range is solid, the stretch in which a coarse time lies has dashed edges. */
export function barShape(kind: EntryKind, x0: number, x1: number, y: number, isFuzzy: boolean): string {
  const { tone } = kinds[kind];
  return isFuzzy
    ? rect(`tl-fuzzy tl-fill-${tone} tl-line-${tone}`, x0 + 0.5, y - 5.5, Math.max(3, x1 - x0 - 1), 11, 5)
    : rect(`tl-bar tl-fill-${tone}`, x0, y - 4, Math.max(3, x1 - x0), 8, 2);
}

/** The sign of what stands out of order, over the right shoulder of a mark. */
export function faultShape(x: number, y: number): string {
  return `<path class="tl-fault" transform="translate(${round(x)} ${round(y)})" d="M0-7.5 6.2 4h-12.4z"/>${words('tl-fault-words', x, y + 2.6, '!', 'middle')}`;
}
