// Suggests what reports of the workspace say in the same place – owners, services, tags – and the ids of this report's own causes and lessons.

import { field, type Report } from '../../model/report.ts';
import type { ValueKey } from '../../rules/workspace.ts';
import type { CursorPlace } from '../../syntax/cursor.ts';
import type { OpenReport } from '../../workspace/index.ts';
import type { Suggestion } from './suggestion.ts';

type ValuePlace = Extract<CursorPlace, { readonly kind: 'value' }>;

/** By the path of the field. People and teams stand in one list, whatever they do in a report. */
const keys: Readonly<Record<string, ValueKey>> = {
  owner: 'owner', 'actions/owner': 'owner', authors: 'owner', reviewers: 'owner', contributors: 'owner',
  services: 'services', products: 'products', tags: 'tags', environment: 'environment', region: 'region',
};
const mostValues = 100;

/** The most frequent first; nothing for fields whose values are not shared. */
export function elsewhereSuggestions(open: OpenReport, { path, span, write }: ValuePlace): readonly Suggestion[] {
  const name = path.join('/');
  if (name === 'actions/covers') {
    return namedParts(open.report).map(({ id, words }) => ({ label: id, detail: words, span, text: write(id), topic: { kind: 'value', name } }));
  }
  const key = keyOf(name);
  if (key === undefined) return [];
  const typed = open.report.text.slice(span.from, span.to).trim();
  const values = new Set([...(open.workspace?.values(key) ?? []), ...ownValues(open.report, key)]);
  // What is just being typed is in the index already when the author pauses.
  if (!isSaidElsewhere(open, key, typed)) values.delete(typed);
  return [...values].slice(0, mostValues).map((value) => ({ label: value, span, text: write(value), topic: { kind: 'value', name } }));
}

/** True where other reports, or this one, have words for a field. */
export function isSaidSomewhere({ report, workspace }: OpenReport, name: string): boolean {
  const key = keyOf(name);
  return key !== undefined && ((workspace?.values(key).length ?? 0) > 0 || ownValues(report, key).length > 0);
}

function keyOf(name: string): ValueKey | undefined {
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}

function namedParts({ causes, lessons }: Report): readonly { readonly id: string; readonly words: string }[] {
  return [...causes, ...lessons].flatMap(({ value: { id, text } }) => (id === undefined ? [] : [{ id, words: text.slice(0, 80) }]));
}

/** Words that are still to be filled in are none. */
function ownValues(report: Report, key: ValueKey): readonly string[] {
  const value = field(report, key)?.value;
  const stated = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : typeof value === 'string' ? [value] : [];
  const owners = key === 'owner' ? report.actions.flatMap(({ value: { owner }, ownerFrom }) => (owner === undefined || ownerFrom === 'subject' ? [] : [owner])) : [];
  return [...stated, ...owners].map((one) => one.trim()).filter((one) => one !== '' && one.length <= 80 && !one.includes('{{'));
}

function isSaidElsewhere({ workspace, uri }: OpenReport, key: ValueKey, value: string): boolean {
  if (workspace === undefined || value === '') return false;
  for (const summary of workspace.index.all()) if (summary.uri !== uri && summary.values[key].includes(value)) return true;
  return false;
}
