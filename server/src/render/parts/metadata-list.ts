// The report's metadata at the head of the preview, and which profile it is read by.

import type { Profile } from '../../profiles/profile.ts';
import type { Field, Report } from '../../model/report.ts';
import { escapeHtml } from '../escape.ts';

const HIDDEN: ReadonlySet<string> = new Set(['title', 'profile', 'rca']);
const REASONS: Readonly<Record<Report['profile']['from'], string>> = {
  'front-matter': 'named in the report',
  option: 'asked for',
  configuration: 'from the configuration file',
  setting: 'from the settings',
  recognised: 'recognised from the headings',
  default: 'the default',
};

export function metadataList(report: Report, profile: Profile): string {
  const title = report.title ? `<h1>${escapeHtml(report.title.value)}</h1>` : '';
  const seen = new Set<string>();
  const rows: string[] = [];
  for (const field of report.fields) {
    if (HIDDEN.has(field.key) || seen.has(field.key) || field.from === 'title' || field.from === 'file-name') continue;
    const words = valueWords(field);
    if (words === '') continue;
    seen.add(field.key);
    rows.push(`<div><dt>${escapeHtml(field.key.replaceAll('_', ' '))}</dt><dd>${escapeHtml(words)}</dd></div>`);
  }
  rows.push(`<div><dt>profile</dt><dd>${escapeHtml(profile.title)} <span class="quiet">${REASONS[report.profile.from]}</span></dd></div>`);
  return `${title}<dl class="metadata">${rows.join('')}</dl>`;
}

/** A field's value in words; lists are joined, nested values are not shown. */
export function valueWords(field: Field): string {
  const { value } = field;
  if (Array.isArray(value)) return value.filter(isPlain).map(String).join(', ');
  return isPlain(value) ? String(value) : '';
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
