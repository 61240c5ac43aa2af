// A text of a report on one line of a short message: words alone, without the addresses that the report has.

import { blockWords } from '../document/block.ts';
import { cut } from '../document/cut.ts';
import { readBlocks } from '../document/read-blocks.ts';

/** At most `most` UTF-16 units. A text of addresses alone keeps them. */
export function digestWords(markdown: string, most: number): string {
  const blocks = readBlocks(markdown);
  const [first] = blocks;
  // What stands under a sentence, such as the evidence of an entry, would run into it.
  const words = blockWords(first?.kind === 'paragraph' ? [first] : blocks).replaceAll(/\s+/g, ' ').trim();
  const rest = words.replaceAll(/\(?https?:\/\/[^\s()]+\)?/gi, '').replaceAll(/\s+/g, ' ').replaceAll(/\s(?=[.,;:](?:\s|$))/g, '').trim();
  return cut(/[\p{L}\p{N}]/u.test(rest) ? rest : words, most);
}
