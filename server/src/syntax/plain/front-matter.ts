// Puts the metadata of a draft in front of it. What the pasted text already has as front matter stays as it is.

import { stringify } from 'yaml';
import type { Metadata } from './metadata.ts';

export interface SplitText {
  /** The lines between the fences, with their line ends. */
  readonly frontMatter: string | undefined;
  readonly rest: string;
  /** Lines before `rest`. */
  readonly lines: number;
}

/** Only a fence on the first line that is closed, with a key under it, is front matter. */
export function splitFrontMatter(text: string): SplitText {
  const open = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/.exec(text)?.[0];
  const close = open === undefined ? undefined : /(?:^|\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(open.length));
  if (open === undefined || close === null || close === undefined) return { frontMatter: undefined, rest: text, lines: 0 };
  const frontMatter = text.slice(open.length, open.length + close.index);
  if (!/^[\w-]+[ \t]*:/m.test(frontMatter)) return { frontMatter: undefined, rest: text, lines: 0 };
  const before = text.slice(0, open.length + close.index + close[0].length);
  return { frontMatter: `${frontMatter}\n`, rest: text.slice(before.length), lines: before.split(/\r\n|\r|\n/).length - 1 };
}

/** Ends with a blank line; empty when there is nothing to say. Keys that the author wrote are not written again. */
export function frontMatterOf(metadata: Metadata, present: string | undefined): string {
  const own = new Set((present ?? '').match(/^[\w-]+(?=[ \t]*:)/gm));
  const added = Object.entries(metadata).filter(([key]) => !own.has(key));
  const text = `${added.length === 0 ? '' : stringify(Object.fromEntries(added), { lineWidth: 0 })}${present ?? ''}`;
  return text === '' ? '' : `---\n${text}---\n\n`;
}

/** The value of `title:` in front matter, without quotes. */
export function statesTitle(present: string | undefined): boolean {
  return present !== undefined && /^title[ \t]*:[ \t]*\S/m.test(present);
}
