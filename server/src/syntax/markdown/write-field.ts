// Writes metadata: into the front matter where it is or can be, else where the author wrote the field.

import { stringify } from 'yaml';
import type { Field, Report } from '../../model/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { lineEndOf, lineStart } from '../line-ends.ts';

export function setField(report: Report, key: string, value: string | readonly string[]): readonly TextEdit[] {
  const field = report.fields.find((candidate) => candidate.key === key && candidate.from !== 'title' && candidate.from !== 'file-name');
  if (field) return [replaceValue(report, field, value)];
  const isToml = /^\uFEFF?\s?\+\+\+/.test(report.text);
  const end = lineEndOf(report.text);
  const line = isToml ? `${key} = ${tomlValue(value)}` : `${key}: ${yamlValue(value)}`;
  if (report.frontMatter) {
    const at = report.frontMatter.to;
    // The front matter ends with the line end before its fence; an unclosed one may lack it.
    const opening = at > report.frontMatter.from && lineStart(report.text, at) !== at ? end : '';
    return [{ span: { from: at, to: at }, text: opening + line + end }];
  }
  const at = report.text.startsWith('\uFEFF') ? 1 : 0;
  return [{ span: { from: at, to: at }, text: `---${end}${line}${end}---${end}${end}` }];
}

export function renameField(field: Field, key: string): readonly TextEdit[] {
  return field.from === 'title' || field.from === 'file-name' ? [] : [{ span: field.keySpan, text: key }];
}

function replaceValue(report: Report, field: Field, value: string | readonly string[]): TextEdit {
  const { text } = report;
  const { span } = field;
  if (field.from !== 'front-matter') return { span, text: blankBefore(text, span) + [value].flat().join(', ') };
  const quote = text.charAt(span.from - 1);
  if (typeof value === 'string' && (quote === '"' || quote === "'") && text.charAt(span.to) === quote) {
    return { span, text: quote === '"' ? JSON.stringify(value).slice(1, -1) : value.replaceAll("'", "''") };
  }
  const isToml = /^\uFEFF?\s?\+\+\+/.test(text);
  return { span, text: blankBefore(text, span) + (isToml ? tomlValue(value) : yamlValue(value)) };
}

/** A value written where there was none needs a blank after the colon. */
function blankBefore(text: string, span: Span): string {
  return span.from === span.to && /[:=：]/.test(text.charAt(span.from - 1)) ? ' ' : '';
}

/** One line of YAML in the core schema; quoted only where it has to be. */
function yamlValue(value: string | readonly string[]): string {
  return stringify(value, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false, defaultStringType: 'PLAIN' }).trimEnd();
}

function tomlValue(value: string | readonly string[]): string {
  return JSON.stringify(value);
}
