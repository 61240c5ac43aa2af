// What the author may write at the cursor, in the words of the report's profile and the schema.

import { rules } from '../rules/index.ts';
import { cursorAt } from '../syntax/cursor.ts';
import { offsetOf, readZoneName } from '../time/index.ts';
import type { OpenReport } from '../workspace/index.ts';
import { fieldSuggestions } from './completion/fields.ts';
import { headingSuggestions } from './completion/headings.ts';
import type { Suggestion, Topic } from './completion/suggestion.ts';
import { valueSuggestions } from './completion/values.ts';
import { zoneNames } from './completion/zones.ts';
import { ruleText } from './explained-rule.ts';
import { fieldText, sectionText } from './hover.ts';
import { offsetWords } from './hover/moment-hover.ts';
import { wordAt } from './schema-words.ts';

export { topicKinds } from './completion/suggestion.ts';
export type { Suggestion, Topic } from './completion/suggestion.ts';

/** Best first; empty where the report has nothing to say. */
export function completion(open: OpenReport, offset: number): readonly Suggestion[] {
  const place = cursorAt(open.report, offset);
  switch (place?.kind) {
    case undefined:
      return [];
    case 'key': {
      // A dash can begin a mapping or an item of a list of words.
      const values = valueSuggestions(open, { kind: 'value', span: place.span, path: place.path, write: (value) => value });
      return wordAt(place.path)?.holds === 'words' || values.length > 0 ? values : fieldSuggestions(open, place);
    }
    case 'value':
      return valueSuggestions(open, place);
    case 'heading':
      return headingSuggestions(open, place);
    case 'entry-kind':
      return entryKinds().map((value) => ({ label: value, span: place.span, text: `${value}${place.close}`, topic: { kind: 'entry-kind', name: value } }));
    case 'zone':
      return zoneNames(open).map((name) => ({ label: name, span: place.span, text: name, topic: { kind: 'zone', name } }));
    case 'rule':
      return rules
        .filter(({ id }) => !place.present.includes(id))
        .map(({ id, title }) => ({ label: id, span: place.span, text: id, detail: title, topic: { kind: 'rule', name: id } }));
  }
}

function entryKinds(): readonly string[] {
  return wordAt(['timelines', 'entries', 'kind'])?.values ?? [];
}

/** Markdown that explains a suggestion; undefined when there is nothing more to say. `now` is an instant in milliseconds. */
export function explain(open: OpenReport, { kind, name }: Topic, now: number): string | undefined {
  switch (kind) {
    case 'field':
    case 'value':
      return fieldText(name.split('/'), open.profile.fields.find(({ key }) => key === name));
    case 'section': {
      const section = open.profile.sections.find(({ id }) => id === name);
      return section === undefined ? undefined : sectionText(section, open.profile.title);
    }
    case 'profile':
      return open.profiles.get(name)?.description;
    case 'entry-kind':
      return undefined;
    case 'zone': {
      const words = readZoneName(name);
      return words?.kind === 'one' ? `UTC${offsetWords(offsetOf(words.zone, now))} at this moment` : undefined;
    }
    case 'rule': {
      const rule = rules.find(({ id }) => id === name);
      return rule === undefined ? undefined : ruleText(rule);
    }
  }
}
