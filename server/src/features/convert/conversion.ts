// Prints a report in a syntax, reads it again, and tells whether anything in it is another one then.

import type { ReadingProblem, Report, Syntax } from '../../model/report.ts';
import type { ResolvedReport } from '../../model/resolved.ts';
import { syntaxes } from '../../syntax/index.ts';
import type { ReadingOptions } from '../../syntax/index.ts';
import { dataDifference } from './data-difference.ts';
import type { Path } from './data-difference.ts';
import { withFurther } from './further-keys.ts';
import { notesOf } from './notes.ts';
import type { Note } from './notes.ts';
import { wholeData } from './whole-data.ts';
import { withNotes } from './with-notes.ts';

export interface Conversion {
  readonly text: string;
  /** The first part that would be read differently. */
  readonly difference?: Path;
}

/** Problems behind which text stands that was not read. */
export const UNREAD: ReadonlySet<ReadingProblem['rule']> = new Set(['conflict-marker', 'too-large', 'unreadable-file', 'syntax-error', 'duplicate-key', 'unsupported-yaml']);

type Attempt = (plain: ReadonlySet<number>) => Conversion;

/** With LF as line end. `options` are those that the report was read with. */
export function conversionOf(report: Report, to: Syntax, options: ReadingOptions): Conversion {
  const profile = options.profiles.get(report.profile.id);
  const data = wholeData(report, profile);
  const notes = notesOf(report);
  // The date in the name of a file is a date of the report now: the text has it whatever the new file is called.
  const { fileName: _, ...named } = options;
  const attempt: Attempt = (plain) => {
    const printed = syntaxes[to].print({ data: to === 'markdown' ? withFurther(data) : data, read: { plain, ...(profile === undefined ? {} : { profile }) } });
    const bare = syntaxes[to].read(printed, named);
    const text = withNotes(bare, notes);
    const again = text === printed ? bare : syntaxes[to].read(text, named);
    const difference = differenceTo(again, data, notes, options);
    return { text, ...(difference === undefined ? {} : { difference }) };
  };
  const first = attempt(new Set());
  return first.difference === undefined || to === 'yaml' ? first : withPlainTexts(attempt, data, first);
}

function differenceTo(again: Report, data: ResolvedReport, notes: readonly Note[], options: ReadingOptions): Path | undefined {
  if (again.problems.some(({ rule }) => UNREAD.has(rule))) return [];
  const path = dataDifference(data, wholeData(again, options.profiles.get(again.profile.id)));
  if (path !== undefined) return path;
  const kept = sortedNotes(notesOf(again));
  const lost = sortedNotes(notes).findIndex((note, index) => note !== kept[index]);
  return lost < 0 && kept.length === notes.length ? undefined : ['comment', sortedNotes(notes)[Math.max(lost, 0)] ?? ''];
}

function sortedNotes(notes: readonly Note[]): readonly string[] {
  return notes.map(({ words, scope }) => `${scope ?? ''} ${words.trim()}`.trim()).toSorted();
}

/** More texts are not tried one by one, nor those of a longer report. */
const MOST = 24;
const LONGEST = 200_000;

/** What a list in running text would be taken for, marks keep it from; they stand only where they must. */
function withPlainTexts(attempt: Attempt, data: ResolvedReport, failed: Conversion): Conversion {
  const texts = [-1, ...(data.sections ?? []).flatMap(({ text }, index) => ((text ?? '').trim() === '' ? [] : [index]))];
  let plain: ReadonlySet<number> = new Set(texts);
  let best = attempt(plain);
  if (best.difference !== undefined) return failed;
  for (const index of texts.length > MOST || best.text.length > LONGEST ? [] : texts) {
    const fewer = new Set([...plain].filter((other) => other !== index));
    const next = attempt(fewer);
    if (next.difference !== undefined) continue;
    plain = fewer;
    best = next;
  }
  return best;
}
