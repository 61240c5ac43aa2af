// Markdown that explains the parts of a configuration: keys from its schema, rules and their options from the rules.

import { valueWords } from '../../rules/rule-page.ts';
import { ruleUrl } from '../../rules/rule-url.ts';
import type { Rule, RuleOption } from '../../rules/rule.ts';
import { configurationWord } from '../../workspace/index.ts';
import { escapeMarkdown } from '../escape-markdown.ts';

/** Undefined for a key that the schema does not know. */
export function keyWords(path: readonly string[]): string | undefined {
  const word = configurationWord(path);
  if (word === undefined) return undefined;
  const values = word.values.length === 0 ? '' : `\n\nOne of ${word.values.map((value) => `\`${value}\``).join(', ')}.`;
  return `**${escapeMarkdown(word.key)}**\n\n${word.description}${values}`;
}

/** For a list of all rules: as short as it can be, since each has one. */
export function ruleWords({ id, title, reason }: Rule): string {
  return `**${id}** – ${title}\n\n${reason}\n\n[More about this rule](${ruleUrl(id)})`;
}

export function optionWords(name: string, option: RuleOption): string {
  const bounds = option.type === 'number' ? `A number from ${option.least} to ${option.most}` : option.type === 'text' ? 'A text' : 'A list of texts';
  return `**${escapeMarkdown(name)}**\n\n${option.description}.\n\n${bounds}; ${valueWords(option.default)} when nothing is said.`;
}
