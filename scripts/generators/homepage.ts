// Carries the project's address from package.json into the server, so that the bundle holds the address and not the whole file.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generate/generator.ts';

export const generator: Generator = {
  name: 'homepage',
  outputs() {
    const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    if (typeof manifest !== 'object' || manifest === null || !('homepage' in manifest) || typeof manifest.homepage !== 'string') {
      throw new Error('package.json has no homepage.');
    }
    const text = `// Generated from package.json by \`npm run generate\`. Do not edit.\n\nexport const homepage = '${manifest.homepage}';\n`;
    return new Map([['server/src/rules/homepage.generated.ts', text]]);
  },
};
