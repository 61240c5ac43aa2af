// The face of pasted texts: the events in a clipboard, whatever program it was copied from.

import { readChat } from './chat.ts';
import { readDelimited, readRows } from './delimited.ts';
import { htmlWords } from './html.ts';
import { readPagingJson } from './paging-json.ts';
import { longestPaste, type PastedEvent } from './pasted.ts';
import { readStampedLines } from './stamped-lines.ts';

export type { PastedEvent } from './pasted.ts';

/** None for a text that tells of no events, and for one over 200,000 characters. `html` is looked at when the plain text gives none. */
export function readPasted(text: string, html?: string): readonly PastedEvent[] {
  if (text.length > longestPaste) return [];
  const plain = readPlain(text);
  if (plain.length > 0 || html === undefined || html.length > longestPaste) return plain;
  const words = htmlWords(html);
  const rows = readRows(words.rows);
  return rows.length > 0 ? rows : readPlain(words.text);
}

/** The strictest form first: the heads of a chat's messages would also do for lines of notes. */
function readPlain(text: string): readonly PastedEvent[] {
  for (const read of [readPagingJson, readDelimited, readChat, readStampedLines]) {
    const events = read(text);
    if (events.length > 0) return events;
  }
  return [];
}
