// docs/profiles.md: every shipped profile with its sections and fields, made from the profiles.

import { shippedProfiles, shownHeading, type Profile, type ProfileSection } from '../../server/src/profiles/index.ts';
import type { Generator } from '../generate/generator.ts';
import { ownProfilesText } from '../generate/own-profiles-text.ts';

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
    'How to write one: [Your own profiles](#your-own-profiles).',
    '',
    ...profiles.flatMap(page),
    ...ownProfilesText,
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
    `Sections ${order === 'strict' ? 'stand in this order' : 'may stand in any order'}; times ${timeline.zonePolicy === 'explicit' ? 'each state their zone' : 'may inherit their zone'}${timeline.zone === undefined ? '' : `, which is ${timeline.zone} where nothing else is said`}${precision(profile)}.${phases(profile)}`,
    '',
    '| section | id | required | what belongs in it |',
    '| --- | --- | --- | --- |',
    ...sections.map((section) => `| ${section.parent === undefined ? '' : '↳ '}${cell([section.heading, ...section.aliases].map(shownHeading).join(' / '))} | \`${section.id}\` | ${need(section, sections)} | ${cell(section.guidance)}${content(section)} |`),
    '',
    ...values(profile),
    ...actions(profile),
    ...clocks(profile),
    '| field | required | what to write |',
    '| --- | --- | --- |',
    ...fields.map((field) => `| \`${field.key}\` | ${field.required ? 'yes' : ''} | ${cell(field.guidance)}${oneOfWords(field.values)} |`),
    '',
    ...severities(profile),
  ];
}

function need({ required, oneOf, id }: ProfileSection, sections: readonly ProfileSection[]): string {
  const others = oneOf === undefined ? [] : sections.filter((section) => section.oneOf === oneOf && section.id !== id).map((section) => `\`${section.id}\``);
  return [required ? 'yes' : '', others.length === 0 ? '' : `or ${others.join(', ')}`].filter((part) => part !== '').join(', ');
}

function precision({ timeline }: Profile): string {
  return timeline.precision === undefined || timeline.precision === 'day' ? '' : `, to the ${timeline.precision}`;
}

function phases({ timeline: { required = [] } }: Profile): string {
  if (required.length === 0) return '';
  return ` Entries are marked as ${required.map((kinds) => kinds.map((kind) => `\`${kind}\``).join(' or ')).join(', ')}.`;
}

function content({ minItems, columns, contains, repeatable }: ProfileSection): string {
  return [
    repeatable === true ? ' One for each.' : '',
    minItems === undefined || minItems === 1 ? '' : ` At least ${minItems} items.`,
    contains === undefined ? '' : ` It says: ${contains.map((sentence) => `“${cell(sentence)}”`).join(' ')}`,
    columns === undefined ? '' : ` Columns: ${columns.map(cell).join(', ')}.`,
  ].join('');
}

/** Values under labels in sections. */
function values({ sections }: Profile): readonly string[] {
  const rows = sections.flatMap((section) => (section.values ?? []).map((value) => `| ${cell([value.label, ...value.labels].join(' / '))} | \`${section.id}\` | ${value.required ? 'yes' : ''} | ${cell(value.guidance)}${oneOfWords(value.values)} |`));
  return rows.length === 0 ? [] : ['| value | in | required | what to write |', '| --- | --- | --- | --- |', ...rows, ''];
}

function oneOfWords(allowed: readonly string[] | undefined): string {
  return allowed === undefined ? '' : ` One of ${allowed.map((value) => `\`${value}\``).join(', ')}.`;
}

function actions({ actions: { columns, required = [], values: known = {} } }: Profile): readonly string[] {
  const keys = [...new Set([...required, ...Object.keys(known)])];
  const rows = keys.map((key) => `| \`${key}\` | ${required.includes(key) ? 'yes' : ''} | ${cell(known[key]?.guidance ?? '')}${oneOfWords(known[key]?.values)} |`);
  return [`Actions have the columns ${columns.map(cell).join(', ')}.`, '', ...(rows.length === 0 ? [] : ['| of an action | required | what to write |', '| --- | --- | --- |', ...rows, ''])];
}

function clocks({ clocks: all = [] }: Profile): readonly string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ guidance, from, to, within, businessDays, when }) => {
    const only = Object.entries(when).map(([key, allowed]) => `, where \`${key}\` is ${allowed.map((value) => `\`${value}\``).join(' or ')}`).join('');
    return `| ${cell(guidance)} | \`${from}\` | \`${to}\`${only} | ${span(within)}${businessDays ? ', Monday to Friday' : ''} |`;
  });
  return ['| clock | from | to | within |', '| --- | --- | --- | --- |', ...rows, ''];
}

/** `P14D` in words. */
function span(within: string): string {
  const names: Readonly<Record<string, string>> = { W: 'weeks', D: 'days', H: 'hours', M: 'minutes' };
  return [...within.matchAll(/(\d+)([WDHM])/g)].map(([, count, unit]) => `${count} ${names[unit ?? ''] ?? ''}`).join(' ');
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
