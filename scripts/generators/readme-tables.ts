// Writes the tables of settings and rules into the README, each between two marks. What stands around them is written by hand and left alone.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/rules/index.ts';
import { CATEGORY_TITLES, FIX_WORDS } from '../../server/src/rules/rule-page.ts';
import type { Category } from '../../server/src/rules/rule.ts';
import type { Generator } from '../generate/generator.ts';
import { between } from '../generate/between.ts';
import { settingsTable } from '../generate/settings-table.ts';

const README = 'README.md';
const BEGIN = '<!-- The rules, from here on written by `npm run generate`. -->';
const END = '<!-- The end of the rules. -->';
const SETTINGS_BEGIN = '<!-- The settings, from here on written by `npm run generate`. -->';
const SETTINGS_END = '<!-- The end of the settings. -->';

export const generator: Generator = {
  name: 'readme-tables',
  outputs() {
    const text = readFileSync(join(import.meta.dirname, '../..', README), 'utf8');
    return new Map([[README, between(between(text, SETTINGS_BEGIN, SETTINGS_END, settingsTable()), BEGIN, END, tables())]]);
  },
};

/** Folded, since nobody reads eighty rows on the way to the next heading. */
function tables(): string {
  const categories = [...new Set(rules.map(({ category }) => category))];
  return categories.map((category) => {
    const count = rules.filter((rule) => rule.category === category).length;
    return `<details>\n<summary>${CATEGORY_TITLES[category]} – ${count} rules</summary>\n\n${rows(category)}\n\n</details>`;
  }).join('\n');
}

function rows(category: Category): string {
  const lines = rules.filter((rule) => rule.category === category)
    .map(({ id, title, severity, fix }) => `| [${id}](docs/rules/${id}.md) | ${severity} | ${fix === 'none' ? '' : (FIX_WORDS[fix].split(':')[0] ?? '')} | ${title} |`);
  return ['| rule | severity | fix | what is wrong |', '| --- | --- | --- | --- |', ...lines].join('\n');
}
