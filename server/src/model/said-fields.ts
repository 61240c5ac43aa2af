// Which of a report's fields say something, and under which key.

import { slice } from '../text/span.ts';
import type { Field, Report } from './report.ts';
import { schemaFields } from './schema-fields.generated.ts';

/** The first field of each key that says something; one that only sounds like a key of the schema stands under the author's own word. */
export function saidFields(report: Report): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const field of report.fields) {
    if (saysNothing(field.value) || isSection(field)) continue;
    const key = keyOf(report, field);
    if (key !== '' && !fields.has(key)) fields.set(key, field);
  }
  return fields;
}

/** Words of a label or a table become a key as YAML would have it: "Meeting Scheduled For" is `meeting_scheduled_for`. */
function keyOf(report: Report, field: Field): string {
  const key = isMisheard(report, field) ? slice(report.text, field.keySpan) : field.key;
  const isKey = known.has(key) || field.from === 'front-matter' || field.from === 'yaml';
  return isKey ? key : key.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join('_');
}

/** Null, blank, or an empty list. */
export function saysNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

const known = new Map(schemaFields.map((field) => [field.key, field]));

/** A heading with text under it is metadata when it has the name of a field ("## Date"), else a section like any other. */
function isSection({ key, from }: Field): boolean {
  return from === 'heading' && !known.has(key);
}

/** "Detected: by a customer" and `resolved: true` are not times gone wrong; `detected_at: by a customer` in front matter is. */
function isMisheard(report: Report, { key, moment, from, keySpan }: Field): boolean {
  const holds = known.get(key)?.holds;
  if (moment !== undefined || (holds !== 'time' && holds !== 'date')) return false;
  if (from === 'front-matter' || from === 'yaml') return slice(report.text, keySpan).toLowerCase() !== key;
  return from === 'label' || from === 'table' || from === 'heading';
}
