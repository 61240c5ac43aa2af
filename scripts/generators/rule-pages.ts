// Writes a page for each rule and the table of all of them, from the rules themselves. The examples are run, so that the pages show real messages.

import { shippedProfiles } from '../../server/src/profiles/index.ts';
import { check } from '../../server/src/rules/check.ts';
import { rules } from '../../server/src/rules/index.ts';
import { readMarks } from '../../server/src/rules/marked-text.ts';
import type { Category, Example, Rule } from '../../server/src/rules/rule.ts';
import { CATEGORY_TITLES, FIX_WORDS, rulePage } from '../../server/src/rules/rule-page.ts';
import { syntaxes } from '../../server/src/syntax/index.ts';
import { linesOf } from '../../server/src/text/lines.ts';
import type { Generator } from '../generate/generator.ts';

const FOLDER = 'docs/rules';

/** Examples are judged as of this day wherever they are run. */
const TODAY = { year: 2026, month: 11, day: 20 };

export const generator: Generator = {
  name: 'rule-pages',
  folders: [FOLDER],
  outputs: () => new Map([
    ...rules.map((rule): [string, string] => [`${FOLDER}/${rule.id}.md`, rulePage(rule, (example) => messages(rule, example))]),
    [`${FOLDER}/README.md`, table()],
  ]),
};

function messages({ id }: Rule, example: Example): readonly string[] {
  const { text } = readMarks(example.text);
  const report = syntaxes[example.only ?? 'markdown'].read(text, { profiles: shippedProfiles });
  const lines = linesOf(text);
  return check(report, { profiles: shippedProfiles, today: TODAY, ...(example.options === undefined ? {} : { options: { [id]: example.options } }) })
    .filter(({ rule }) => rule === id)
    .map(({ span, message }) => `line ${lines.at(span.from).line + 1}: ${message}`);
}

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
