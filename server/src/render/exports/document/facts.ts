// The metadata of a report as names and values in people's words. What stands in the text of the report as labels is not repeated.

import { field, type Field, type Report } from '../../../model/report.ts';
import { resolvedData } from '../../../model/resolved.ts';
import { saidFields } from '../../../model/said-fields.ts';
import type { Zone } from '../../../time/index.ts';
import { momentWords } from './time-words.ts';

export interface Fact {
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

const HIDDEN: ReadonlySet<string> = new Set(['title', 'profile', 'rca', 'opening']);

const NAMES: Readonly<Record<string, string>> = {
  id: 'Report', started_at: 'Impact began', detected_at: 'Detected', resolved_at: 'Resolved', timezone: 'Time zone',
  duration_basis: 'Durations count', related: 'Related reports', audience: 'Written for',
};

export function facts(report: Report, zone: Zone | undefined): readonly Fact[] {
  const data = resolvedData(report);
  return [...saidFields(report)].flatMap(([key, said]) => {
    if (HIDDEN.has(key) || (said.from !== 'front-matter' && said.from !== 'yaml')) return [];
    const value = fieldWords(report, said, data[key], zone);
    return value === '' ? [] : [{ key, name: NAMES[key] ?? nameOf(key), value }];
  });
}

/** A field's value wherever it stands, for exports that show the few that matter; empty when nothing is said. */
export function factWords(report: Report, key: string, zone?: Zone): string {
  const found = field(report, key);
  const value = resolvedData(report)[key];
  return found === undefined ? valueWords(value) : fieldWords(report, found, value ?? found.value, zone);
}

function fieldWords(report: Report, { moment }: Field, value: unknown, zone: Zone | undefined): string {
  return moment === undefined ? valueWords(value) : momentWords(moment, report.text, zone);
}

/** Lists are joined; what is nested in a value is told by its keys. */
function valueWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(valueWords).filter((words) => words !== '').join(', ');
  if (typeof value === 'object') return Object.entries(value).map(([key, inner]) => `${key}: ${valueWords(inner)}`).join('; ');
  return String(value).replaceAll(/\s+/g, ' ').trim();
}

/** `support_hours` → "Support hours" */
function nameOf(key: string): string {
  const words = key.replaceAll('_', ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
