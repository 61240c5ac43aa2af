// An entry of the picture in full words, for titles and for those who hear it.

import type { Mark } from './picture.ts';
import { kinds } from './kinds.ts';

/** "approximate, out of order, time not known": what is to be known of the entry besides time and text. */
export function remarks(mark: Mark): readonly string[] {
  return [
    ...(mark.approximate ? ['approximate'] : []),
    ...(mark.known?.within === undefined ? [] : ['time not exact']),
    ...(mark.known === undefined ? ['time not known'] : []),
    ...(mark.faulty ? ['out of order'] : []),
  ];
}

/** "2018-09-17 08:11, detected, approximate: The pager rang" */
export function markWords(mark: Mark): string {
  const head = [mark.time, mark.kind === 'note' ? '' : kinds[mark.kind].words, ...remarks(mark)].filter((part) => part !== '').join(', ');
  return head === '' || mark.text === '' ? `${head}${mark.text}` : `${head}: ${mark.text}`;
}

const NAMED = 6;

/** "12 entries: …": the first of them in words. */
export function clusterWords(marks: readonly Mark[]): string {
  const rest = marks.length > NAMED ? `\nand ${marks.length - NAMED} more` : '';
  return `${marks.length} entries:\n${marks.slice(0, NAMED).map((mark) => markWords({ ...mark, text: mark.text.slice(0, 120) })).join('\n')}${rest}`;
}
