// The bundle of what the extension says, for those who translate it: each sentence that the client gives to `vscode.l10n.t`.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generate/generator.ts';

const root = join(import.meta.dirname, '../..');

/** A call with a literal first argument; any other cannot be translated and is an error. */
const call = /\bl10n\.t\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|([^)]{0,40}))/g;

export const generator: Generator = {
  name: 'localisation',
  outputs() {
    const sentences = new Set<string>();
    for (const file of globSync('client/src/**/*.ts', { cwd: root }).toSorted()) {
      for (const [, single, double, other] of readFileSync(join(root, file), 'utf8').matchAll(call)) {
        if (other !== undefined) throw new Error(`${file} gives “${other}” to l10n.t, which only a literal can be translated from.`);
        sentences.add((single ?? double ?? '').replace(/\\(.)/g, '$1'));
      }
    }
    const bundle = Object.fromEntries([...sentences].toSorted().map((sentence) => [sentence, sentence]));
    return new Map([['l10n/bundle.l10n.json', `${JSON.stringify(bundle, undefined, 2)}\n`]]);
  },
  folders: ['l10n'],
};
