// The items of the list `sections`.

import type * as data from '../../model/data.generated.ts';
import type { Located, Placed } from '../../model/placed.ts';
import { canonicalSection, matchSection } from '../../profiles/index.ts';
import type { Profile } from '../../profiles/profile.ts';
import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { fitMap } from './fit.ts';
import { sectionShape } from './shapes.ts';
import { wordsIn } from './words.ts';
import { pairOf } from './yaml-node.ts';
import type { YamlItem, YamlNode, YamlScalar } from './yaml-node.ts';

export interface Listed {
  readonly item: YamlItem;
  readonly part: Pick<Placed<data.Section>, 'value' | 'places' | 'unfit'>;
  readonly id?: string;
  readonly heading: Located<string>;
  readonly span: Span;
  readonly text?: YamlScalar;
}

/** In the order of the list. Empty items are none. */
export function listedIn(source: string, node: YamlNode, profile: Profile | undefined): readonly Listed[] {
  if (node.kind !== 'list') return [];
  return node.items.flatMap((item) => listedItem(source, item, profile) ?? []);
}

function listedItem(source: string, item: YamlItem, profile: Profile | undefined): Listed | undefined {
  const { node, span: place } = item;
  if (node.kind === 'scalar') {
    if (node.value === null) return undefined;
    const heading = { value: wordsIn(source, node).text, span: node.inner };
    return { item, part: { value: { heading: heading.value }, places: { heading: node.inner } }, ...idFor(heading.value, profile), heading, span: place };
  }
  if (node.kind === 'list') return undefined;
  const { value, places, unfit } = fitMap<data.Section>(source, node, sectionShape);
  const named = profile?.sections.find((section) => section.id === value.id);
  const words = value.heading ?? named?.heading ?? value.id ?? '';
  const at = value.heading === undefined ? (places.id ?? span(place.from, place.from)) : (places.heading ?? place);
  const text = pairOf(node, 'text')?.value;
  return {
    item,
    part: { value: { ...value, heading: words }, places, ...(unfit === undefined ? {} : { unfit }) },
    // Below another section a heading that is a section's elsewhere is often a group of its parts.
    ...(value.id !== undefined ? { id: value.id } : (value.level ?? 2) <= 2 ? idFor(words, profile) : {}),
    heading: { value: words, span: at },
    span: place,
    ...(text?.kind === 'scalar' ? { text } : {}),
  };
}

function idFor(heading: string, profile: Profile | undefined): { readonly id?: string } {
  const id = (profile === undefined ? undefined : matchSection(profile, heading)?.id) ?? canonicalSection(heading);
  return id === undefined ? {} : { id };
}
