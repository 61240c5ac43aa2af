// Suggests the names of fields, those that the profile requires first.

import type { CursorPlace } from '../../syntax/cursor.ts';
import type { OpenReport } from '../../workspace/index.ts';
import type { SchemaWord } from '../schema-word.ts';
import { wordsAt } from '../schema-words.ts';
import type { Suggestion } from './suggestion.ts';

type KeyPlace = Extract<CursorPlace, { readonly kind: 'key' }>;

/** Names that the schema and the profile know and that do not stand there yet. Parts with a place of their own in Markdown are left out there. */
export function fieldSuggestions(open: OpenReport, place: KeyPlace): readonly Suggestion[] {
  const top = place.path.length === 0;
  const wanted = new Map(top ? open.profile.fields.map((field) => [field.key, field.required] as const) : []);
  const inFrontMatter = open.report.syntax === 'markdown';
  const known = wordsAt(place.path).filter(({ holds }) => !(top && inFrontMatter && holds === 'group'));
  const own = [...wanted.keys()].filter((key) => known.every((property) => property.key !== key));
  const all: readonly Pick<SchemaWord, 'key' | 'holds'>[] = [...own.map((key) => ({ key, holds: 'text' as const })), ...known];
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

function rank(required: boolean | undefined): number {
  return required === undefined ? 2 : required ? 0 : 1;
}
