// Writes a page for each rule and the table of all of them, from the rules themselves. The examples are run, so that the pages show real messages.

import { explainedRule } from '../../server/src/features/explained-rule.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Category } from '../../server/src/rules/rule.ts';
import { CATEGORY_TITLES, FIX_WORDS } from '../../server/src/rules/rule-page.ts';
import type { Generator } from '../generate/generator.ts';

const FOLDER = 'docs/rules';


export const generator: Generator = {
  name: 'rule-pages',
  folders: [FOLDER],
  outputs: () => new Map([
    ...rules.map((rule): [string, string] => [`${FOLDER}/${rule.id}.md`, explainedRule(rule)]),
    [`${FOLDER}/README.md`, table()],
  ]),
};

function table(): string {
  const categories = [...new Set(rules.map(({ category }) => category))];
  const parts = [
    '# Rules',
    'Each rule has a page with the reason, examples and how to switch it off. Severities and options can be set for all reports or some of them in `.rca/config.yaml`, severities also in the settings, in a profile and in a report.',
    ...categories.flatMap((category) => [`## ${CATEGORY_TITLES[category]}`, rows(category)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function rows(category: Category): string {
  const lines = rules.filter((rule) => rule.category === category)
    .map(({ id, title, severity, fix, options }) =>
      `| [${id}](${id}.md) | ${title} | ${severity} | ${FIX_WORDS[fix].split(':')[0] ?? ''} | ${Object.keys(options ?? {}).map((name) => `\`${name}\``).join(', ')} |`);
  return ['| rule | what is wrong | severity | fix | options |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}
