// What the page shows, as texts. The server tells only what changes; here the change is made.

import type { PageUpdate, TextChange } from './messages.ts';

export interface ShownBlock {
  readonly html: string;
  /** The source line from 0 on which it begins; lines inside count from it. */
  readonly line: number;
}

export interface ShownPage {
  readonly parts: Readonly<Record<string, string>>;
  readonly blocks: readonly ShownBlock[];
}

export const emptyPage: ShownPage = { parts: {}, blocks: [] };

/** Total: an update that does not fit gives some page, and the next one that holds everything rights it. */
export function updatedPage({ parts, blocks }: ShownPage, { parts: changes, blocks: { at, remove, insert, shift } }: PageUpdate): ShownPage {
  const inserted = insert.map(({ changes: edits, line }, index) => ({ html: changed(index < remove ? (blocks[at + index]?.html ?? '') : '', edits), line }));
  const behind = blocks.slice(at + remove);
  return {
    parts: { ...parts, ...Object.fromEntries(changes.map(({ name, changes: edits }) => [name, changed(parts[name] ?? '', edits)])) },
    blocks: [...blocks.slice(0, at), ...inserted, ...(shift === 0 ? behind : behind.map(({ html, line }) => ({ html, line: line + shift })))],
  };
}

function changed(text: string, changes: readonly TextChange[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: next } of changes) {
    pieces.push(text.slice(at, from), next);
    at = to;
  }
  return pieces.join('') + text.slice(at);
}
