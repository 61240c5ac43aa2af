// The table of settings in the README, from what the manifest declares and its titles say.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Setting {
  readonly default: unknown;
  readonly order: number;
  readonly markdownDescription: string;
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } };
}

/** In the order in which the editor shows them. */
export function settingsTable(): string {
  const { contributes }: Manifest = JSON.parse(read('package.json'));
  const titles: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
  const rows = Object.entries(contributes.configuration.properties)
    .toSorted(([a, one], [b, other]) => one.order - other.order || (a < b ? -1 : 1))
    .map(([name, { default: standard, markdownDescription }]) => `| \`${name}\` | \`${JSON.stringify(standard)}\` | ${inCell(titles[markdownDescription.slice(1, -1)] ?? markdownDescription)} |`);
  return ['| setting | default | |', '| --- | --- | --- |', ...rows].join('\n');
}

/** `#name#` is a link in the editor's settings only. */
function inCell(words: string): string {
  return words.replace(/`#([\w.]+)#`/g, '`$1`').replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
}
