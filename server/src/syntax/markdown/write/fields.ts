// Writes metadata: over the value where it stands, or as a new key of the front matter, which is made when there is none.

import type { Change } from '../../../model/change.ts';
import type { Field } from '../../../model/report.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { lineStart } from '../../line-ends.ts';
import { scalarText } from '../../yaml/emit.ts';
import type { Writing } from './context.ts';
import { inLineEnds } from './context.ts';
import { plainEdits } from './plain-text.ts';

type SetField = Extract<Change, { readonly kind: 'set-field' }>;

export function fieldEdits(writing: Writing, changes: readonly SetField[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const added: SetField[] = [];
  for (const change of changes) {
    const field = writing.report.fields.find((each) => each.key === change.key && each.from !== 'title' && each.from !== 'file-name');
    if (field === undefined) added.push(change);
    else edits.push(...overwrite(writing, field, change.value));
  }
  return added.length === 0 ? edits : [...edits, addKeys(writing, added)];
}

export function renameFieldEdits(field: Field, key: string): readonly TextEdit[] {
  return field.keySpan.to > field.keySpan.from ? [{ span: field.keySpan, text: key }] : [];
}

function overwrite(writing: Writing, field: Field, value: SetField['value']): readonly TextEdit[] {
  const { text } = writing;
  const isEmpty = field.span.from === field.span.to;
  const gap = isEmpty && text.charAt(field.span.from - 1) !== ' ' ? ' ' : '';
  if (field.from !== 'front-matter') {
    const words = typeof value === 'string' ? value : value.join(', ');
    return gap === '' ? plainEdits(writing, field.span, words) : [{ span: field.span, text: gap + words }];
  }
  if (isToml(writing)) return [{ span: withQuotes(text, field), text: tomlValue(value) }];
  if (typeof value === 'string' && !isEmpty && withQuotes(text, field).from !== field.span.from) return plainEdits(writing, field.span, value);
  return [{ span: withQuotes(text, field), text: gap + yamlValue(value) }];
}

function withQuotes(text: string, field: Field): { readonly from: number; readonly to: number } {
  const { from, to } = field.span;
  const quote = text.charAt(from - 1);
  return (quote === '"' || quote === "'") && text.charAt(to) === quote ? { from: from - 1, to: to + 1 } : field.span;
}

function addKeys(writing: Writing, added: readonly SetField[]): TextEdit {
  const { report, text } = writing;
  const { frontMatter } = report;
  const toml = isToml(writing);
  const lines = added.map(({ key, value }) => (toml ? `${key} = ${tomlValue(value)}` : `${scalarText(key)}: ${yamlValue(value)}`));
  if (frontMatter === undefined) {
    const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const body = text.slice(at);
    const gap = body === '' || /^\s*[\r\n]/.test(body) ? '' : '\n';
    return { span: { from: at, to: at }, text: inLineEnds(writing, `---\n${lines.join('\n')}\n---\n${gap}`) };
  }
  // Before the closing fence; TOML keys must stand before its first table.
  const table = toml ? /^[ \t]*\[/m.exec(text.slice(frontMatter.from, frontMatter.to)) : null;
  const at = table === null ? frontMatter.to : frontMatter.from + table.index;
  const gap = at > frontMatter.from && lineStart(text, at) !== at ? '\n' : '';
  return { span: { from: at, to: at }, text: inLineEnds(writing, `${gap}${lines.join('\n')}\n`) };
}

function isToml({ report, text }: Writing): boolean {
  return report.frontMatter !== undefined && text.slice(0, report.frontMatter.from).includes('+++');
}

function tomlValue(value: SetField['value']): string {
  return typeof value === 'string' ? JSON.stringify(value) : `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
}

function yamlValue(value: SetField['value']): string {
  return typeof value === 'string' ? scalarText(value) : `[${value.map((item) => scalarText(item, 'flow')).join(', ')}]`;
}
