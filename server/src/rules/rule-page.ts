// The page of a rule in Markdown: what it is, why, examples, and how to switch it off. Generated files, `rca explain` and hover show it.

import { readMarks } from './marked-text.ts';
import type { Category, Example, OptionValue, OptionValues, Rule, RuleOption } from './rule.ts';
import { SEVERITIES_KEY } from './severity.ts';

export const CATEGORY_TITLES: Readonly<Record<Category, string>> = {
  structure: 'Structure and metadata',
  time: 'Time',
  cause: 'Impact, detection, cause',
  actions: 'Actions',
  language: 'Language',
  reading: 'Reading and configuration',
};

export const FIX_WORDS: Readonly<Record<Rule['fix'], string>> = {
  safe: 'safe: applied on save and by `--fix` where these are turned on',
  offer: 'offered: a person chooses it',
  none: 'none',
};

/** Their findings stand on files of the team and not on reports, whose words say nothing of them. */
const ON_OTHER_FILES: ReadonlySet<string> = new Set(['invalid-configuration', 'invalid-profile']);

/** `messages` gives the findings of an example's text, one line each; without it the page has none. */
export function rulePage(rule: Rule, messages: (example: Example) => readonly string[]): string {
  const parts = [
    `# ${rule.id}`,
    `**${rule.title}.**`,
    `${CATEGORY_TITLES[rule.category]} · severity: ${rule.severity} · fix: ${FIX_WORDS[rule.fix]}`,
    rule.reason,
    ...options(rule),
    ...examples(rule, 'Bad', messages),
    ...examples(rule, 'Good', () => []),
    ...(ON_OTHER_FILES.has(rule.id) ? [] : switching(rule)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The beginning of the page, with one bad and one good example: as much as fits beside a text that is being written. */
export function ruleExcerpt(rule: Rule): string {
  const { id, title, category, severity, fix, reason, options: own = {}, examples: { bad, good } } = rule;
  return [
    `**${id}** – ${title}`,
    `${CATEGORY_TITLES[category]} · severity: ${severity} · fix: ${FIX_WORDS[fix]}`,
    reason,
    ...Object.entries(own).map(([name, option]) => `- \`${name}\`: ${option.description} (${valueWords(option.default)})`),
    ...bad.slice(0, 1).flatMap((example) => ['**Bad**', block(shown(readMarks(example.text).text), example)]),
    ...good.slice(0, 1).flatMap((example) => ['**Good**', block(shown(example.text), example)]),
  ].join('\n\n');
}

/** A table of what a configuration may set, and how. */
function options({ id, options: own }: Rule): readonly string[] {
  const entries = Object.entries(own ?? {});
  if (entries.length === 0) return [];
  const rows = entries.map(([name, option]) => `| \`${name}\` | ${option.description} | ${rangeWords(option)} | ${valueWords(option.default)} |`);
  return [
    '## Options',
    'Set in `.rca/config.yaml`, for all reports or for some of them:',
    configured(id, Object.fromEntries(entries.map(([name, option]) => [name, option.default]))),
    ['| option | what it does | value | default |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ];
}

function rangeWords(option: RuleOption): string {
  switch (option.type) {
    case 'number':
      return `a number from ${option.least} to ${option.most}`;
    case 'text':
      return 'a text';
    case 'texts':
      return 'a list of texts';
  }
}

export function valueWords(value: OptionValue): string {
  if (typeof value !== 'object') return value === '' ? 'empty' : `\`${value}\``;
  return value.length === 0 ? 'none' : value.map((item) => `\`${item}\``).join(', ');
}

function configured(id: string, values: OptionValues): string {
  const lines = Object.entries(values).map(([name, value]) => `    ${name}: ${typeof value === 'number' ? value : JSON.stringify(value)}`);
  return `\`\`\`yaml\nrules:\n  ${id}:\n${lines.join('\n')}\n\`\`\``;
}

function examples({ id, examples: all }: Rule, title: 'Bad' | 'Good', messages: (example: Example) => readonly string[]): readonly string[] {
  const list = title === 'Bad' ? all.bad : all.good;
  if (list.length === 0) return [];
  return [`## ${title}`, ...list.flatMap((example) => {
    const found = messages(example).map((message) => `- ${message}`).join('\n');
    return [
      ...(example.options === undefined ? [] : ['With these options:', configured(id, example.options)]),
      block(shown(readMarks(example.text).text), example),
      ...(found === '' ? [] : [found]),
      ...(example.fixed === undefined ? [] : ['The first fix makes of it:', block(example.fixed, example)]),
    ];
  })];
}

/** Characters that cannot be seen, as escapes: a page must not do what it warns of. */
function shown(text: string): string {
  return text.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

/** A fence longer than any in the text. */
function block(text: string, { only }: Example): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return `${fence}${only === 'yaml' ? 'yaml' : 'markdown'}\n${text.endsWith('\n') ? text : `${text}\n`}${fence}`;
}

function switching({ id }: Rule): readonly string[] {
  return [
    '## Switching it off',
    `For the next line, in Markdown and in YAML; \`-line\`, \`-section\` or nothing in place of \`-next-line\` for this line, the section or the file:`,
    `\`\`\`markdown\n<!-- rca-disable-next-line ${id} -- why it is right here -->\n\`\`\``,
    `\`\`\`yaml\n# rca-disable-next-line ${id} -- why it is right here\n\`\`\``,
    `For one report, in its front matter or at the top level of its YAML; any of \`off\`, \`hint\`, \`information\`, \`warning\`, \`error\`:`,
    `\`\`\`yaml\n${SEVERITIES_KEY}:\n  ${id}: off\n\`\`\``,
    'For a workspace, in `.rca/config.yaml`, which the editor and the command line follow:',
    `\`\`\`yaml\nrules:\n  ${id}: off\n\`\`\``,
    'For yourself, in the settings:',
    `\`\`\`json\n"rca.rules": { "${id}": "off" }\n\`\`\``,
  ];
}
