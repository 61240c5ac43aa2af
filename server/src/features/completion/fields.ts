// Suggests the names of fields, those that the profile requires first.

import { rules } from '../../rules/index.ts';
import { SEVERITIES_KEY } from '../../rules/severity.ts';
import type { CursorPlace } from '../../syntax/cursor.ts';
import type { OpenReport } from '../../workspace/index.ts';
import type { SchemaWord } from '../../schema/schema-word.ts';
import { wordsAt } from '../schema-words.ts';
import { hasChoices } from './choices.ts';
import type { Suggestion } from './suggestion.ts';

type KeyPlace = Extract<CursorPlace, { readonly kind: 'key' }>;

/** Names that the schema and the profile know and that do not stand there yet. Parts with a place of their own in Markdown are left out there. */
export function fieldSuggestions(open: OpenReport, place: KeyPlace): readonly Suggestion[] {
  if (place.path.length === 1 && place.path[0] === SEVERITIES_KEY) return ruleSuggestions(place);
  const top = place.path.length === 0;
  const wanted = new Map(top ? open.profile.fields.map((field, index) => [field.key, { required: field.required, index }] as const) : []);
  const inFrontMatter = open.report.syntax === 'markdown';
  const known = wordsAt(place.path).filter(({ holds }) => !(top && inFrontMatter && holds === 'group'));
  const own = [...wanted.keys()].filter((key) => known.every((property) => property.key !== key));
  const settings = top ? [{ key: SEVERITIES_KEY, holds: 'group' as const }] : [];
  const all: readonly Pick<SchemaWord, 'key' | 'holds'>[] = [...own.map((key) => ({ key, holds: 'text' as const })), ...known, ...settings];
  const rank = (key: string): number => {
    const field = wanted.get(key);
    return field === undefined ? 2 : field.required ? 0 : 1;
  };
  return all
    .filter(({ key }) => !place.present.includes(key))
    // Within a rank in the order of the profile.
    .toSorted((a, b) => rank(a.key) - rank(b.key) || (wanted.get(a.key)?.index ?? 0) - (wanted.get(b.key)?.index ?? 0))
    .map(({ key, holds }) => ({
      label: key,
      span: place.span,
      text: `${key}${holds === 'group' ? place.assign.trimEnd() : place.assign}`,
      topic: { kind: 'field', name: [...place.path, key].join('/') },
      onRequest: true,
      ...(wanted.get(key)?.required === true ? { detail: 'required' } : {}),
      ...(holds !== 'group' && place.assign !== '' && hasChoices(open, [...place.path, key]) ? { again: true } : {}),
    }));
}

/** Ids of rules, each with a severity for this report. */
function ruleSuggestions(place: KeyPlace): readonly Suggestion[] {
  return rules
    .filter(({ id }) => !place.present.includes(id))
    .map(({ id, title }) => ({ label: id, span: place.span, text: `${id}${place.assign}`, detail: title, topic: { kind: 'rule', name: id } }));
}
