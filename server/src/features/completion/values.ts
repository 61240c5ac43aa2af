// Suggests the values of a field: those its profile or the schema allows, profiles, zones, section ids.

import { SEVERITIES_KEY, severities } from '../../rules/severity.ts';
import type { CursorPlace } from '../../syntax/cursor.ts';
import type { OpenReport } from '../../workspace/index.ts';
import { wordAt } from '../schema-words.ts';
import type { Suggestion, Topic } from './suggestion.ts';
import { zoneNames } from './zones.ts';

type ValuePlace = Extract<CursorPlace, { readonly kind: 'value' }>;

export function valueSuggestions(open: OpenReport, place: ValuePlace): readonly Suggestion[] {
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
  const property = wordAt(path);
  if (property?.holds === 'zone') return zoneNames(open).map((name) => take(name, { kind: 'zone', name }));
  const field = path.length === 1 ? open.profile.fields.find(({ key }) => key === top) : undefined;
  return (field?.values ?? property?.values ?? []).map((value) => take(value, { kind: 'value', name: path.join('/') }));
}
