// Writes inside scalars, in the quotes or block they are written in.

import { applyEdits, sortEdits } from '../../text/edit.ts';
import type { TextEdit } from '../../text/edit.ts';
import { blockText, isPlain, quoted, scalarText } from './emit.ts';
import type { FoundScalar } from './find.ts';
import { wordsIn } from './words.ts';
import type { YamlScalar } from './yaml-node.ts';

/**
 * Edits on the words of one scalar, escaped as it is written. When the result would no longer be the text it says – a plain
 * text that gets a ": ", a quoted one that gets a line end – the whole scalar is written anew in double quotes.
 */
export function writeInScalar(text: string, { scalar, flow }: FoundScalar, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (scalar.style === 'none') return [wholeScalar(text, scalar, edits.map((edit) => edit.text).join(''), flow)];
  const sorted = sortEdits(edits);
  if (scalar.alias === undefined) {
    const escaped = sorted.map((edit) => ({ span: edit.span, text: escape(text, scalar, edit.text) }));
    if (escaped.every((edit) => edit.text !== undefined) && holds(text, { scalar, flow }, sorted)) return escaped.map((edit) => ({ span: edit.span, text: edit.text ?? '' }));
  }
  return [wholeScalar(text, scalar, changedWords(text, scalar, sorted), flow)];
}

/** The scalar with a new value, in the quotes it has. */
export function wholeScalar(text: string, scalar: YamlScalar, value: string, flow: boolean): TextEdit {
  // Where nothing was written the colon or a comment may stand directly beside the place.
  const blank = scalar.style === 'none' && ':-'.includes(text.charAt(scalar.span.from - 1)) ? ' ' : '';
  const behind = scalar.style === 'none' && text.charAt(scalar.span.to) === '#' ? ' ' : '';
  if (scalar.style === 'single' && !value.includes('\n')) return { span: scalar.span, text: `'${value.replaceAll("'", "''")}'` };
  if (scalar.style === 'double') return { span: scalar.span, text: quoted(value) };
  const block = flow || scalar.style === 'none' || (scalar.style !== 'literal' && scalar.style !== 'folded') ? undefined : blockText(value, indentOf(text, scalar));
  return { span: scalar.span, text: blank + (block ?? (value.includes('\n') ? quoted(value) : scalarText(value, flow ? 'flow' : 'block'))) + behind };
}

/** What stands for a new piece of text inside the scalar; undefined when it cannot stand there. */
function escape(text: string, scalar: YamlScalar, value: string): string | undefined {
  if (scalar.style === 'double') return quoted(value).slice(1, -1);
  if (scalar.style === 'single') return value.includes('\n') ? undefined : value.replaceAll("'", "''");
  if (scalar.style === 'plain') return value.includes('\n') ? undefined : value;
  return value.replaceAll('\n', `\n${indentOf(text, scalar)}`);
}

/** Whether the edited scalar still says what it is to say. */
function holds(text: string, { scalar, flow }: FoundScalar, edits: readonly TextEdit[]): boolean {
  if (scalar.style === 'plain') return isPlain(changedWords(text, scalar, edits), flow ? 'flow' : 'block');
  if (scalar.style === 'folded') return edits.every((edit) => !edit.text.includes('\n'));
  return scalar.style !== 'literal' || blockText(`${changedWords(text, scalar, edits)}\n.`, '') !== undefined;
}

/** The value with the edits applied to its words. */
function changedWords(text: string, scalar: YamlScalar, edits: readonly TextEdit[]): string {
  const words = wordsIn(text, scalar);
  if (words.verbatim) return applyEdits(words.text, edits.map((edit) => ({ span: { from: edit.span.from - scalar.inner.from, to: edit.span.to - scalar.inner.from }, text: edit.text })));
  const offset = (place: number): number => {
    let low = 0;
    let high = words.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words.place(middle) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  if (scalar.alias !== undefined) return edits.map((edit) => edit.text).join('');
  return applyEdits(words.text, edits.map((edit) => ({ span: { from: offset(edit.span.from), to: offset(edit.span.to) }, text: edit.text })));
}

/** The indentation of a block's lines: that of its first line with words. */
function indentOf(text: string, scalar: YamlScalar): string {
  const lineStart = text.lastIndexOf('\n', scalar.inner.from - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, scalar.inner.from))?.[0] ?? '';
}
