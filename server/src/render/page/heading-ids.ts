// Names for the headings of a page, so that a table of contents and links can lead to them. No two are alike.

import { anchorKey } from '../../rules/anchors.ts';

export interface HeadingIds {
  /** A name that nothing on the page has yet, made of letters, digits and hyphens: "Root Cause(s)" becomes `root-cause-s`. */
  add(words: string): string;
  /** The heading that a `#fragment` means; hosts write blanks and signs differently, so only letters and digits count. */
  find(fragment: string): string | undefined;
}

const LONGEST = 60;

/** `taken` are the names that the page itself uses. */
export function createHeadingIds(taken: readonly string[]): HeadingIds {
  const used = new Map<string, number>(taken.map((id) => [id, 1]));
  const byKey = new Map<string, string>();
  const free = (wanted: string): string => {
    for (;;) {
      const count = used.get(wanted) ?? 0;
      used.set(wanted, count + 1);
      const id = count === 0 ? wanted : `${wanted}-${count}`;
      if (count === 0 || !used.has(id)) {
        used.set(id, Math.max(1, used.get(id) ?? 0));
        return id;
      }
    }
  };
  return {
    add(words) {
      const id = free(slug(words));
      for (const key of [anchorKey(words), anchorKey(id)]) if (!byKey.has(key)) byKey.set(key, id);
      return id;
    },
    find: (fragment) => byKey.get(anchorKey(fragment)),
  };
}

function slug(words: string): string {
  const joined = words.slice(0, 1_000).normalize('NFC').toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-').replaceAll(/^-|-$/g, '');
  const short = [...joined].slice(0, LONGEST).join('').replace(/-$/, '');
  // The lists of the timeline's picture have such names.
  return short === '' ? 'section' : short.replace(/^rca-cluster/, 'cluster');
}
