// docs/profiles.md: every shipped profile with its sections and fields, made from the profiles.

import { shippedProfiles, type Profile, type ProfileSection } from '../../server/src/profiles/index.ts';
import type { Generator } from '../generate/generator.ts';

function outputs(): ReadonlyMap<string, string> {
  const profiles = [...shippedProfiles.values()];
  const text = [
    '<!-- Generated from schemas/profiles/ by `npm run generate`. Do not edit. -->',
    '',
    '# Profiles',
    '',
    'A profile is a report format: the sections and fields a report has, which of them it must have, and how its timeline and actions are written.',
    'A report names its profile in the front matter (`profile: minimal`). Where it does not, the profile asked for on the command line or in the settings holds, else the one its headings show, else `minimal`.',
    '',
    'Headings are matched without regard to case, numbering, emoji, bold, a trailing `?`, `:` or `#`, and trailing parentheses such as “(all times UTC)”. The common headings of a section are known in every profile: “Why did it happen?” is a root cause, “Follow-ups” are actions.',
    '',
    '| profile | is | known by |',
    '| --- | --- | --- |',
    ...profiles.map((profile) => `| [\`${profile.id}\`](#${profile.id}) | ${cell(profile.title)} | ${knownBy(profile)} |`),
    '',
    ...profiles.flatMap(page),
  ];
  return new Map([['docs/profiles.md', `${text.join('\n').trimEnd()}\n`]]);
}

function knownBy({ id, recognise }: Profile): string {
  if (recognise === undefined) return id === 'minimal' ? 'being the default' : 'its name';
  const words = recognise.title.length === 0 ? '' : `, one less with ${recognise.title.map((word) => `“${word}”`).join(', ')} in the title`;
  return `${recognise.least} of ${recognise.headings.length} headings${words}`;
}

function page(profile: Profile): readonly string[] {
  const { id, title, description, source, sections, fields, timeline, order } = profile;
  return [
    `## ${id}`,
    '',
    `**${title}.** ${description}`,
    ...(source === undefined ? [] : ['', `Source: ${source}.`]),
    '',
    `Sections ${order === 'strict' ? 'stand in this order' : 'may stand in any order'}; times ${timeline.zonePolicy === 'explicit' ? 'each state their zone' : 'may inherit their zone'}${timeline.zone === undefined ? '' : `, which is ${timeline.zone} where nothing else is said`}.`,
    '',
    '| section | id | required | what belongs in it |',
    '| --- | --- | --- | --- |',
    ...sections.map((section) => `| ${section.parent === undefined ? '' : '↳ '}${cell([section.heading, ...section.aliases].join(' / '))} | \`${section.id}\` | ${need(section, sections)} | ${cell(section.guidance)} |`),
    '',
    '| field | required | what to write |',
    '| --- | --- | --- |',
    ...fields.map(({ key, required, guidance, values }) => `| \`${key}\` | ${required ? 'yes' : ''} | ${cell(guidance)}${values === undefined ? '' : ` One of ${values.map((value) => `\`${value}\``).join(', ')}.`} |`),
    '',
    ...severities(profile),
  ];
}

function need({ required, oneOf, id }: ProfileSection, sections: readonly ProfileSection[]): string {
  const others = oneOf === undefined ? [] : sections.filter((section) => section.oneOf === oneOf && section.id !== id).map((section) => `\`${section.id}\``);
  return [required ? 'yes' : '', others.length === 0 ? '' : `or ${others.join(', ')}`].filter((part) => part !== '').join(', ');
}

function severities({ rules }: Profile): readonly string[] {
  const set = Object.entries(rules);
  if (set.length === 0) return [];
  return ['| rule | severity here |', '| --- | --- |', ...set.map(([rule, severity]) => `| [\`${rule}\`](rules/${rule}.md) | ${severity} |`), ''];
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}

export const generator: Generator = { name: 'profiles-doc', outputs };
