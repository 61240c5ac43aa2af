// The report's metadata at the head of a page, and which profile it is read by.

import type { Profile } from '../../profiles/profile.ts';
import type { Field, Report } from '../../model/report.ts';
import { escapeHtml } from '../escape.ts';

const HIDDEN: ReadonlySet<string> = new Set(['title', 'profile', 'rca']);
const NAMES: ReadonlyMap<string, string> = new Map([['id', 'ID'], ['timezone', 'Time zone']]);
const REASONS: Readonly<Record<Report['profile']['from'], string>> = {
  'front-matter': 'named in the report',
  option: 'asked for',
  configuration: 'from the configuration file',
  setting: 'from the settings',
  recognised: 'recognised from the headings',
  default: 'the default',
};

/** The fields that say something, each key once, in the order of the report. */
export function metadataRows(report: Report): readonly (readonly [name: string, value: string])[] {
  const seen = new Set<string>();
  const rows: [string, string][] = [];
  for (const field of report.fields) {
    if (HIDDEN.has(field.key) || seen.has(field.key) || field.from === 'title' || field.from === 'file-name') continue;
    // What stands in the text is Markdown, and here it is seen as words.
    const words = field.from === 'front-matter' || field.from === 'yaml' ? valueWords(field) : unmarked(valueWords(field));
    if (words === '') continue;
    seen.add(field.key);
    rows.push([NAMES.get(field.key) ?? field.key.replaceAll('_', ' '), words]);
  }
  return rows;
}

export function metadataList(report: Report, profile: Profile): string {
  const title = report.title ? `<h1>${escapeHtml(report.title.value)}</h1>` : '<h1 class="quiet">Untitled report</h1>';
  const rows = metadataRows(report).map(([name, value]) => row(name, escapeHtml(value)));
  return `${title}<dl class="metadata">${rows.join('')}${row('profile', `${escapeHtml(profile.title)} <span class="quiet">(${REASONS[report.profile.from]})</span>`)}</dl>`;
}

function row(name: string, html: string): string {
  return `<div><dt>${escapeHtml(name)}</dt><dd>${html}</dd></div>`;
}

/** A field's value in words; lists are joined, nested values are not shown. */
export function valueWords(field: Field): string {
  const { value } = field;
  if (Array.isArray(value)) return value.filter(isPlain).map(String).join(', ');
  return isPlain(value) ? String(value) : '';
}

function unmarked(words: string): string {
  return words.replaceAll(/!?\[([^\]\n]{1,200})\]\([^()\n]{0,500}\)/g, '$1').replaceAll(/`([^`\n]{1,200})`/g, '$1').replaceAll(/\*\*([^*\n]{1,200})\*\*/g, '$1');
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
