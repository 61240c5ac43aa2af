// The sections of a YAML report: those listed under `sections`, and each key that holds what a section of the profile holds.

import type { Section } from '../../model/report.ts';
import type { Profile } from '../../profiles/profile.ts';
import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { sameHeading } from '../part-sections.ts';
import type { SectionName, TopKey } from './keys.ts';
import { listedIn } from './listed.ts';
import type { Listed } from './listed.ts';
import { wordsIn } from './words.ts';
import { pairOf, wordsOf } from './yaml-node.ts';
import type { YamlItem, YamlMap, YamlNode } from './yaml-node.ts';

/** A section with the nodes that it was read from. */
export interface ReadSection {
  readonly section: Section;
  /** The values that are its text. */
  readonly texts: readonly YamlNode[];
  /** The key that holds its part. */
  readonly key?: string;
  /** The item of the list of sections. */
  readonly item?: YamlItem;
}

/**
 * In the order in which the report would be read aloud: keys in source order, listed sections in the order of their list, and
 * between the two, since YAML does not order them against each other, the order of the profile.
 */
export function sectionsOf(source: string, keys: readonly TopKey[], profile: Profile | undefined): readonly ReadSection[] {
  const listed = keys.flatMap((top) => (top.kind === 'sections' ? listedIn(source, top.pair.value, profile) : []));
  const named = keys.flatMap((key) => lessonKinds(key, profile)).filter((top) => top.kind === 'part' || top.kind === 'section');
  const joined = new Map<Listed, NamedKey>();
  const byId = new Map(named.map((top) => [top, listed.find((one) => one.id === top.section.id)]));
  for (const [top, one] of byId) if (one !== undefined) joined.set(one, top);
  const keyed: ReadSection[] = [];
  for (const top of named) {
    if (byId.get(top) !== undefined) continue;
    const hosts = top.kind === 'part' ? hostsIn(listed, top) : [];
    const free = hosts.find((one) => !joined.has(one));
    if (free !== undefined) joined.set(free, top);
    else if (hosts.length === 0) keyed.push(keyedSection(source, top));
  }
  const shares = new Map(named.flatMap((top) => sharesOf(top, listed)));
  const lists = listed.filter((one) => !standsBefore(one)).map((one) => listedSection(source, one, joined.get(one), shares.get(one)));
  return nested(merged(keyed, lists, profile), profile);
}

/** `- id: timeline` with an empty heading: the part stands before the first section, in none. */
function standsBefore({ id, heading, text }: Listed): boolean {
  return id !== undefined && text === undefined && heading.value === '';
}

type NamedKey = Extract<TopKey, { readonly section: SectionName }>;

/** Listed sections that show a part under another id than its own: by an id that may stand for it, or by the heading of a timeline. */
function hostsIn(listed: readonly Listed[], top: Extract<TopKey, { readonly kind: 'part' }>): readonly Listed[] {
  const isTimeline = top.part === 'timeline' || top.part === 'timelines';
  const items = isTimeline && top.pair.value.kind === 'list' ? top.pair.value.items : [];
  const headings = items.map(({ node }) => (node.kind === 'map' ? wordUnder(node, 'heading') : undefined));
  const byHeading = listed.filter((one) => headings.some((heading) => heading !== undefined && sameHeading(one.heading.value, heading)));
  const all = headings.length > 0 && headings.every((heading) => heading !== undefined && byHeading.some((one) => sameHeading(one.heading.value, heading)));
  return all ? byHeading : listed.filter((one) => one.id !== undefined && top.hosts.includes(one.id));
}

/** What listed sections show of the causes or lessons when there is one for each kind of them: triggers, whys and the rest; what went well, badly, by luck. */
function sharesOf(top: TopKey, listed: readonly Listed[]): readonly (readonly [Listed, Span])[] {
  if (top.kind !== 'part' || (top.part !== 'causes' && top.part !== 'lessons') || top.pair.value.kind !== 'list') return [];
  const { items } = top.pair.value;
  const shows = top.part === 'causes' ? showsCause : showsLesson;
  return listed.flatMap((one): readonly (readonly [Listed, Span])[] => {
    if (one.id === undefined || !top.hosts.includes(one.id)) return [];
    const shown = items.find(({ node }) => !saysNothing(node) && shows(one.id, node));
    return shown === undefined ? [] : [[one, shown.node.span]];
  });
}

function showsCause(id: string | undefined, node: YamlNode): boolean {
  const isTrigger = node.kind === 'map' && wordUnder(node, 'kind') === 'trigger';
  const whys = node.kind === 'map' ? pairOf(node, 'whys')?.value : undefined;
  return id === 'trigger' ? isTrigger : id === 'whys' ? whys !== undefined && !saysNothing(whys) : !isTrigger;
}

function showsLesson(id: string | undefined, node: YamlNode): boolean {
  return node.kind === 'map' && id === `lessons-${wordUnder(node, 'kind') ?? ''}`;
}

/** Where a profile has a section for each kind of lesson, those kinds that occur, behind the section of all lessons if it has that too. */
function lessonKinds(top: TopKey, profile: Profile | undefined): readonly TopKey[] {
  if (top.kind !== 'part' || top.part !== 'lessons' || top.pair.value.kind !== 'list') return [top];
  const { items } = top.pair.value;
  const kinds = (profile?.sections ?? []).flatMap((section): readonly TopKey[] => {
    const kind = /^lessons-(\w+)$/.exec(section.holds ?? '')?.[1];
    const first = kind === undefined ? undefined : items.find(({ node }) => node.kind === 'map' && wordUnder(node, 'kind') === kind);
    if (first === undefined) return [];
    const pair = { key: top.pair.key, value: first.node, span: first.span };
    return [{ kind: 'part', pair, part: 'lessons', section: { id: section.id, heading: section.heading }, hosts: [] }];
  });
  return kinds.length > 0 && profile?.sections.every((section) => section.id !== top.section.id) === true ? kinds : [top, ...kinds];
}

function wordUnder(node: YamlMap, key: string): string | undefined {
  const value = pairOf(node, key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}

/** A listed section; `top` is the key that holds its part, when there is one, `share` what it shows of a part that another section has. */
function listedSection(source: string, listed: Listed, top: NamedKey | undefined, share: Span | undefined): ReadSection {
  const { part, heading, id, span: place, text } = listed;
  const more = top === undefined ? [] : textsUnder(top);
  const texts = [...(text === undefined ? [] : [text]), ...more];
  const own = text === undefined ? span(place.to, place.to) : text.inner;
  const body = own.from < own.to ? own : top === undefined ? (share ?? own) : bodyOf(top);
  const words = wordsOfAll(source, texts);
  const value = { ...part.value, ...(words === '' ? {} : { text: words }) };
  return {
    section: { ...part, value, ...(id === undefined ? {} : { id }), level: part.value.level ?? 2, heading, body, whole: place, span: place },
    texts,
    item: listed.item,
    ...(top === undefined ? {} : { key: top.pair.key.text }),
  };
}

function keyedSection(source: string, top: NamedKey): ReadSection {
  const { key, span: place } = top.pair;
  const { id, heading } = top.section;
  const texts = textsUnder(top);
  const words = wordsOfAll(source, texts);
  const value = { id, heading, ...(words === '' ? {} : { text: words }) };
  const places = { heading: key.inner, ...(texts[0] === undefined ? {} : { text: wordsOf(texts[0]) }) };
  return {
    section: { value, places, id, level: 2, heading: { value: heading, span: key.inner }, body: bodyOf(top), whole: place, span: place },
    texts,
    key: key.text,
  };
}

/** The text of a section's key: the whole value, or the `text` beside windows and measures. */
function textsUnder({ kind, pair: { value: node }, ...top }: TopKey): readonly YamlNode[] {
  if (kind === 'part' && 'part' in top && top.part !== 'impact') return [];
  if (node.kind === 'scalar') return node.value === null ? [] : [node];
  const text = node.kind === 'map' ? pairOf(node, 'text')?.value : undefined;
  return text === undefined || text.kind !== 'scalar' || text.value === null ? [] : [text];
}

function wordsOfAll(source: string, texts: readonly YamlNode[]): string {
  return texts.map((node) => (node.kind === 'scalar' ? wordsIn(source, node).text : '')).filter((text) => text !== '').join('\n\n');
}

/** What a reader would see under the heading: nothing when the value, or all in it, is empty. A table without rows is not nothing. */
function bodyOf(top: TopKey): Span {
  const place = wordsOf(top.pair.value);
  const table = top.kind === 'part' && top.part === 'history' && top.pair.value.kind === 'list';
  return !table && saysNothing(top.pair.value) ? span(place.from, place.from) : place;
}

function saysNothing(node: YamlNode): boolean {
  if (node.kind === 'scalar') return node.value === null || (typeof node.value === 'string' && node.value.trim() === '');
  return node.kind === 'map' ? node.pairs.every((pair) => saysNothing(pair.value)) : node.items.every((item) => saysNothing(item.node));
}

/** Merges two ordered lists by the order of the profile; a section that the profile does not have stays behind the one before it. */
function merged(keyed: readonly ReadSection[], listed: readonly ReadSection[], profile: Profile | undefined): readonly ReadSection[] {
  const ranks = [ranked(keyed, profile, Infinity), ranked(listed, profile, -1)] as const;
  const sections: ReadSection[] = [];
  let key = 0;
  let item = 0;
  while (key < keyed.length || item < listed.length) {
    const takesKey = item >= listed.length || (key < keyed.length && (ranks[0][key] ?? 0) < (ranks[1][item] ?? 0));
    const next = takesKey ? keyed[key] : listed[item];
    if (takesKey) key += 1;
    else item += 1;
    if (next !== undefined) sections.push(next);
  }
  return sections;
}

function ranked(sections: readonly ReadSection[], profile: Profile | undefined, first: number): readonly number[] {
  let last = first;
  return sections.map(({ section }) => {
    const rank = profile?.sections.findIndex((one) => one.id === section.id) ?? -1;
    if (rank >= 0) last = rank;
    return last;
  });
}

/** Sections stand under the one before them of a higher rank; without a stated rank one that the profile has under another follows it. */
function nested(sections: readonly ReadSection[], profile: Profile | undefined): readonly ReadSection[] {
  const open: { readonly index: number; readonly level: number; readonly id: string | undefined }[] = [];
  return sections.map((read, index) => {
    const { id, value } = read.section;
    const above = profile?.sections.find((one) => one.id === id)?.parent;
    const host = value.level === undefined && above !== undefined ? open.find((one) => one.id === above) : undefined;
    const level = host === undefined ? read.section.level : Math.min(6, host.level + 1);
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.index;
    open.push({ index, level, id });
    return { ...read, section: { ...read.section, level, ...(parent === undefined ? {} : { parent }) } };
  });
}
