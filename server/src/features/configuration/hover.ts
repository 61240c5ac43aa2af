// What a word of a configuration file means: a key, a rule, an option, a profile.

import type { Profile } from '../../profiles/index.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Hover } from '../hover.ts';
import { configurationPlace, rulePart } from './place.ts';
import { ruleText } from '../explained-rule.ts';
import { keyWords, optionWords } from './words.ts';

export function configurationHover(text: string, offset: number, profiles: ReadonlyMap<string, Profile>): Hover | undefined {
  const place = configurationPlace(text, offset);
  if (place === undefined || place.span.from === place.span.to) return undefined;
  const written = text.slice(place.span.from, place.span.to);
  const path = place.kind === 'key' ? [...place.path, written] : place.path;
  const markdown = (place.kind === 'value' && path.at(-1) === 'profile' ? profileWords(profiles.get(written.trim().toLowerCase())) : undefined) ?? pathWords(path);
  return markdown === undefined ? undefined : { span: place.span, markdown };
}

function pathWords(path: readonly string[]): string | undefined {
  const part = rulePart(path);
  if (part === undefined || part.part === 'rules') return keyWords(path);
  if (part.rule === undefined) return undefined;
  if (part.part === 'rule' || part.name === 'severity') return ruleText(part.rule);
  const options = part.rule.options ?? {};
  const option = Object.hasOwn(options, part.name) ? options[part.name] : undefined;
  return option === undefined ? undefined : optionWords(part.name, option);
}

function profileWords(profile: Profile | undefined): string | undefined {
  return profile === undefined ? undefined : `**${escapeMarkdown(profile.title)}**\n\n${profile.description}`;
}
