// Suggests the values of a field: those its profile or the schema allows, those that reports use, profiles, zones, section ids.

import { SEVERITIES_KEY, severities } from '../../rules/severity.ts';
import type { CursorPlace } from '../../syntax/cursor.ts';
import type { OpenReport } from '../../workspace/index.ts';
import { wordAt } from '../schema-words.ts';
import { choicesOf, type Choice } from './choices.ts';
import { relatedSuggestions } from './related.ts';
import { elsewhereSuggestions } from './elsewhere.ts';
import type { Suggestion, Topic } from './suggestion.ts';
import { zoneSuggestions } from './zones.ts';

type ValuePlace = Extract<CursorPlace, { readonly kind: 'value' }>;

/** `now` is an instant in milliseconds. */
export function valueSuggestions(open: OpenReport, place: ValuePlace, now: number): readonly Suggestion[] {
  const { path, span, write } = place;
  const take = (value: string, topic: Topic, detail?: string): Suggestion => ({
    label: value, span, text: write(value), topic, ...(detail === undefined ? {} : { detail }),
  });
  const [top] = path;
  if (path.length === 1 && top === 'profile') {
    return [...open.profiles.values()].map(({ id, title }) => take(id, { kind: 'profile', name: id }, title));
  }
  if (path.length === 2 && top === 'sections' && (path[1] === 'id' || path[1] === 'heading')) {
    const part = path[1];
    return open.profile.sections.map((section) => take(section[part], { kind: 'section', name: section.id }));
  }
  if (path.length === 2 && top === SEVERITIES_KEY) {
    return severities.map((value) => take(value, { kind: 'rule', name: path[1] ?? '' }));
  }
  if (path.length === 1 && top === 'related') return relatedSuggestions(open, place);
  if (wordAt(path)?.holds === 'zone') return zoneSuggestions(open, span, write, now);
  const allowed = choicesOf(open, path);
  return allowed.length === 0 ? elsewhereSuggestions(open, place) : allowed.map((choice) => choiceSuggestion(choice, place, path));
}

/** Found by each way to write it, written in the one that the profile has. */
export function choiceSuggestion({ value, aliases }: Choice, { span, write }: Pick<ValuePlace, 'span' | 'write'>, path: readonly string[]): Suggestion {
  return {
    label: value, span, text: write(value), topic: { kind: 'value', name: path.join('/') },
    ...(aliases.length === 0 ? {} : { filter: [value, ...aliases].join(' '), detail: `also ${aliases.slice(0, 4).join(', ')}` }),
  };
}
