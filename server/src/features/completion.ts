// What the author may write at the cursor, in the words of the report's profile and the schema.

import type { Report } from '../model/report.ts';
import { rules } from '../rules/index.ts';
import { cursorAt, type CursorPlace } from '../syntax/cursor.ts';
import { itemPlaceAt } from '../syntax/item-place.ts';
import type { OpenReport } from '../workspace/index.ts';
import { cellSuggestions } from './completion/cells.ts';
import { fieldSuggestions } from './completion/fields.ts';
import { headingSuggestions } from './completion/headings.ts';
import { itemParts, itemSuggestions, partAt } from './completion/items.ts';
import type { Suggestion, Topic } from './completion/suggestion.ts';
import { tableSuggestions } from './completion/tables.ts';
import { valueSuggestions } from './completion/values.ts';
import { zoneOffset, zoneSuggestions } from './completion/zones.ts';
import { ruleText } from './explained-rule.ts';
import { fieldText, sectionText } from './hover.ts';
import { reportText } from './hover/report-hover.ts';
import { wordAt } from './schema-words.ts';

export { topicKinds } from './completion/suggestion.ts';
export type { Suggestion, Topic } from './completion/suggestion.ts';

/** Best first; empty where the report has nothing to say. `now` is an instant in milliseconds. */
export function completion(open: OpenReport, offset: number, now: number): readonly Suggestion[] {
  const place = cursorAt(open.report, offset);
  const items = newItems(open, place, offset, now);
  const words = wordsFor(open, place, now);
  return place?.kind === 'heading' && isApart(open.report, place.span.from) ? [...words, ...items] : [...items, ...words];
}

/** Behind a blank line below the words of a section a new section is more likely than one more item of it. */
function isApart({ text, sections }: Report, lineStart: number): boolean {
  const section = sections.findLast(({ heading }) => heading.span.to < lineStart);
  const above = text.slice(section?.body.from ?? 0, lineStart);
  return above.trim() !== '' && /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(above);
}

/** Whole entries, actions and sections, where one may begin. */
function newItems(open: OpenReport, place: CursorPlace | undefined, offset: number, now: number): readonly Suggestion[] {
  const { report } = open;
  if (report.syntax === 'markdown' && (place === undefined || place.kind === 'heading')) {
    const at = offset <= (report.frontMatter?.to ?? -1) ? undefined : itemPlaceAt(report, offset);
    if (at === undefined) return [];
    const part = partAt(open, offset);
    return [...tableSuggestions(open, at), ...(part === undefined ? [] : itemSuggestions(open, at, part, now))];
  }
  if (report.syntax !== 'yaml' || place?.kind !== 'key' || place.present.length > 0) return [];
  const part = place.path.join('/') === 'timelines/entries' || place.path.join('/') === 'timeline' ? 'timelines' : itemParts.find((one) => one !== 'timelines' && one === place.path.join('/'));
  const at = part === undefined ? undefined : itemPlaceAt(report, offset);
  return part === undefined || at === undefined ? [] : itemSuggestions(open, at, part, now);
}

function wordsFor(open: OpenReport, place: CursorPlace | undefined, now: number): readonly Suggestion[] {
  switch (place?.kind) {
    case undefined:
      return [];
    case 'key': {
      // A dash can begin a mapping or an item of a list of words.
      const values = valueSuggestions(open, { kind: 'value', span: place.span, path: place.path, write: (value) => value }, now);
      return wordAt(place.path)?.holds === 'words' || values.length > 0 ? values : fieldSuggestions(open, place);
    }
    case 'value':
      return valueSuggestions(open, place, now);
    case 'heading':
      return headingSuggestions(open, place);
    case 'entry-kind':
      return entryKinds().map((value) => ({
        label: `${place.open}${value}${place.open === '' ? '' : place.close}`, span: place.span, text: `${place.open}${value}${place.close}`, topic: { kind: 'entry-kind', name: value },
        ...(place.open === '' ? {} : { onRequest: true }),
      }));
    case 'cell':
      return cellSuggestions(open, place, now);
    case 'zone':
      return zoneSuggestions(open, place.span, (name) => name, now);
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
      return fieldText(['timelines', 'entries', 'kind'], undefined);
    case 'report':
      return reportText(open, name);
    case 'item':
      return undefined;
    case 'zone': {
      const offset = zoneOffset(name, now);
      return offset === undefined ? undefined : `${offset} at this moment`;
    }
    case 'rule': {
      const rule = rules.find(({ id }) => id === name);
      return rule === undefined ? undefined : ruleText(rule);
    }
  }
}
