// What each top-level key of a YAML report is: a part of the schema, a section of the profile, or metadata.

import { schemaFields } from '../../model/schema-fields.generated.ts';
import { fieldKey } from '../../model/vocabulary/index.ts';
import type { Profile, ProfileSection } from '../../profiles/profile.ts';
import { hostsOf, ownSection } from '../part-sections.ts';
import type { PartWithSection } from '../part-sections.ts';
import type { YamlMap, YamlPair } from './yaml-node.ts';

export type PartKey = 'impact' | 'timelines' | 'timeline' | 'causes' | 'actions' | 'lessons' | 'communications' | 'history';

export type TopKey =
  | {
      readonly kind: 'part';
      readonly pair: YamlPair;
      readonly part: PartKey;
      readonly section: SectionName;
      /** Ids of listed sections that may hold it in place of `section`. */
      readonly hosts: readonly string[];
    }
  /** The text of a section under the section's own id. */
  | { readonly kind: 'section'; readonly pair: YamlPair; readonly section: SectionName }
  | { readonly kind: 'sections'; readonly pair: YamlPair }
  /** `key` is the schema's. */
  | { readonly kind: 'field'; readonly pair: YamlPair; readonly key: string };

export interface SectionName {
  readonly id: string;
  readonly heading: string;
}

interface Part {
  readonly part: PartKey;
  readonly of: PartWithSection;
  readonly holds: readonly ProfileSection['holds'][];
}

const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['impact', { part: 'impact', of: 'impact', holds: ['impact'] }],
  ['timelines', { part: 'timelines', of: 'timelines', holds: ['timeline'] }],
  ['timeline', { part: 'timeline', of: 'timelines', holds: ['timeline'] }],
  ['causes', { part: 'causes', of: 'causes', holds: ['causes', 'whys'] }],
  ['actions', { part: 'actions', of: 'actions', holds: ['actions'] }],
  ['lessons', { part: 'lessons', of: 'lessons', holds: [] }],
  ['communications', { part: 'communications', of: 'communications', holds: ['communication'] }],
  ['history', { part: 'history', of: 'history', holds: ['history'] }],
]);

const schemaKeys: ReadonlySet<string> = new Set(schemaFields.map((field) => field.key));

/** In source order. A key that stands twice counts once, as does one that is another word for a key that is there. */
export function topKeys(root: YamlMap, profile: Profile | undefined): readonly TopKey[] {
  const written = new Set(root.pairs.map((pair) => pair.key.text));
  const taken = new Set<string>();
  const keys: TopKey[] = [];
  for (const pair of root.pairs) {
    const name = pair.key.text;
    if (taken.has(name)) continue;
    taken.add(name);
    const top = partKey(pair, profile) ?? sectionKey(pair, profile) ?? metadataKey(pair, written, taken);
    if (top.kind === 'field') taken.add(top.key);
    keys.push(top);
  }
  return keys;
}

function partKey(pair: YamlPair, profile: Profile | undefined): TopKey | undefined {
  const name = pair.key.text;
  if (name === 'sections') return pair.value.kind === 'list' ? { kind: 'sections', pair } : undefined;
  const known = parts.get(name);
  if (known === undefined || !takes(known.part, pair)) return undefined;
  return { kind: 'part', pair, part: known.part, section: sectionOfPart(known.part, profile), hosts: hostsOf(known.of) };
}

/** The section that the key of a part stands for where none is listed for it. */
export function sectionOfPart(part: PartKey, profile: Profile | undefined): SectionName {
  const { of, holds }: Pick<Part, 'of' | 'holds'> = parts.get(part) ?? { of: 'impact', holds: [] };
  const own = ownSection(of);
  const found = profile?.sections.find((section) => holds.includes(section.holds)) ?? profile?.sections.find((section) => section.id === own.id);
  return found === undefined ? own : { id: found.id, heading: found.heading };
}

/** Whether a value can be read as the part; else it is kept as it is, for the schema to judge. */
function takes(part: PartKey, { value }: YamlPair): boolean {
  if (value.kind === 'list' || (value.kind === 'scalar' && value.value === null)) return true;
  if (part === 'impact') return value.kind === 'map' || typeof value.value === 'string';
  return (part === 'timeline' || part === 'timelines') && value.kind === 'map';
}

function sectionKey(pair: YamlPair, profile: Profile | undefined): TopKey | undefined {
  const name = pair.key.text;
  const found = schemaKeys.has(name) ? undefined : profile?.sections.find((section) => section.id === name);
  if (found === undefined || pair.value.kind !== 'scalar') return undefined;
  return { kind: 'section', pair, section: { id: found.id, heading: found.heading } };
}

function metadataKey(pair: YamlPair, written: ReadonlySet<string>, taken: ReadonlySet<string>): TopKey {
  const name = pair.key.text;
  const meant = schemaKeys.has(name) ? name : (fieldKey(name) ?? name);
  return { kind: 'field', pair, key: meant !== name && (written.has(meant) || taken.has(meant)) ? name : meant };
}
