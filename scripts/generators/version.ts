// Carries the version from package.json into the programs, so that no bundle holds the whole file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generate/generator.ts';

export const generator: Generator = {
  name: 'version',
  outputs() {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { readonly version: string };
    const text = `// Generated from package.json by \`npm run generate\`. Do not edit.\n\nexport const version = '${version}';\n`;
    return new Map([['server/src/bin/version.generated.ts', text]]);
  },
};
