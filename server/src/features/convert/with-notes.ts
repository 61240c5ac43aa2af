// Writes the comments of a report into its converted text, each at the part at which it stood.

import type { Report } from '../../model/report.ts';
import { applyEdits } from '../../text/edit.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineEnd, lineStart } from '../../syntax/line-ends.ts';
import { partPlaces } from './part-places.ts';
import type { Note } from './notes.ts';

/** `report` is the converted text, read. In Markdown remarks stand in the front matter: a comment elsewhere would be a part of the text. */
export function withNotes(report: Report, all: readonly Note[]): string {
  if (all.length === 0) return report.text;
  const places = partPlaces(report).starts;
  // What holds for the line below stands nearest to it.
  const notes = all.toSorted((a, b) => Number(a.scope === 'item') - Number(b.scope === 'item'));
  const edits = report.syntax === 'yaml' ? notes.map((note) => yamlEdit(report, places, note)) : markdownEdits(report, places, notes);
  return applyEdits(report.text, edits);
}

function yamlEdit({ text }: Report, places: ReadonlyMap<string, number>, { words, at, scope }: Note): TextEdit {
  const from = places.get(at);
  const start = from === undefined || scope === 'file' ? 0 : lineStart(text, from);
  const indent = /^ */.exec(text.slice(start))?.[0] ?? '';
  const sign = scope === undefined ? ' ' : scope === 'file' ? ' rca-disable' : scope === 'section' && from !== undefined ? ' rca-disable-section' : scope === 'section' ? ' rca-disable' : ' rca-disable-next-line';
  return above(start, `${indent}#${sign}${words}`);
}

function markdownEdits(report: Report, places: ReadonlyMap<string, number>, notes: readonly Note[]): readonly TextEdit[] {
  const { text, frontMatter } = report;
  const inFront: string[] = [];
  const edits: TextEdit[] = [];
  for (const { words, at, scope } of notes) {
    const from = places.get(at);
    if (scope === 'file' || from === undefined) inFront.push(`#${scope === undefined ? ' ' : ' rca-disable'}${words}`);
    else if (at.startsWith('field ')) edits.push(above(lineStart(text, from), `#${scope === undefined ? ' ' : ' rca-disable-next-line'}${words}`));
    else if (scope === undefined) inFront.push(`# ${words}`);
    else if (at.startsWith('section ')) edits.push(below(text, from, `\n\n<!-- rca-disable${scope === 'section' ? '-section' : '-next-line'}${words} -->`));
    else edits.push(below(text, from, ` <!-- rca-disable-line${words} -->`));
  }
  if (inFront.length === 0) return edits;
  const at = frontMatter === undefined ? 0 : frontMatter.from;
  const lines = frontMatter === undefined ? ['---', ...inFront, '---', ''].join('\n') : inFront.join('\n');
  return [above(at, lines), ...edits];
}

function above(at: number, line: string): TextEdit {
  return { span: { from: at, to: at }, text: `${line}\n` };
}

/** At the end of the line in which something begins. */
function below(text: string, from: number, words: string): TextEdit {
  const at = lineEnd(text, from);
  return { span: { from: at, to: at }, text: words };
}
