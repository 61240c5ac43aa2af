// Copies the project's address out of the manifest, which is the only place where it is written, so that no bundle carries the whole manifest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generate/generator.ts';

export const generator: Generator = {
  name: 'home',
  outputs() {
    const { homepage } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as { readonly homepage: string };
    const text = `// Generated from package.json by \`npm run generate\`. Do not edit.\n\n/** The address of the project, without a slash at its end. */\nexport const home = ${JSON.stringify(homepage)};\n`;
    return new Map([['server/src/features/home.generated.ts', text.replaceAll('"', "'")]]);
  },
};
