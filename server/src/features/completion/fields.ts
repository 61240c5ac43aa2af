// Suggests the names of fields, those that the profile requires first.

import { rules } from '../../rules/index.ts';
import { SEVERITIES_KEY } from '../../rules/severity.ts';
import type { CursorPlace } from '../../syntax/cursor.ts';
import type { OpenReport } from '../../workspace/index.ts';
import type { SchemaWord } from '../schema-word.ts';
import { wordsAt } from '../schema-words.ts';
import type { Suggestion } from './suggestion.ts';

type KeyPlace = Extract<CursorPlace, { readonly kind: 'key' }>;

/** Names that the schema and the profile know and that do not stand there yet. Parts with a place of their own in Markdown are left out there. */
export function fieldSuggestions(open: OpenReport, place: KeyPlace): readonly Suggestion[] {
  if (place.path.length === 1 && place.path[0] === SEVERITIES_KEY) return ruleSuggestions(place);
  const top = place.path.length === 0;
  const wanted = new Map(top ? open.profile.fields.map((field) => [field.key, field.required] as const) : []);
  const inFrontMatter = open.report.syntax === 'markdown';
  const known = wordsAt(place.path).filter(({ holds }) => !(top && inFrontMatter && holds === 'group'));
  const own = [...wanted.keys()].filter((key) => known.every((property) => property.key !== key));
  const settings = top ? [{ key: SEVERITIES_KEY, holds: 'group' as const }] : [];
  const all: readonly Pick<SchemaWord, 'key' | 'holds'>[] = [...own.map((key) => ({ key, holds: 'text' as const })), ...known, ...settings];
  return all
    .filter(({ key }) => !place.present.includes(key))
    .toSorted((a, b) => rank(wanted.get(a.key)) - rank(wanted.get(b.key)))
    .map(({ key, holds }) => ({
      label: key,
      span: place.span,
      text: `${key}${holds === 'group' ? place.assign.trimEnd() : place.assign}`,
      topic: { kind: 'field', name: [...place.path, key].join('/') },
      ...(wanted.get(key) === true ? { detail: 'required' } : {}),
    }));
}

/** Ids of rules, each with a severity for this report. */
function ruleSuggestions(place: KeyPlace): readonly Suggestion[] {
  return rules
    .filter(({ id }) => !place.present.includes(id))
    .map(({ id, title }) => ({ label: id, span: place.span, text: `${id}${place.assign}`, detail: title, topic: { kind: 'rule', name: id } }));
}

function rank(required: boolean | undefined): number {
  return required === undefined ? 2 : required ? 0 : 1;
}
