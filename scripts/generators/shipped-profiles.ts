// The list of the profiles that come with the product: every file of schemas/profiles/, so that adding one is adding a file.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generate/generator.ts';

const folder = join(import.meta.dirname, '../../schemas/profiles');
const FIRST = 'minimal';

function outputs(): ReadonlyMap<string, string> {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .toSorted((a, b) => Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1));
  const lines = [
    '// Generated from the files of schemas/profiles/ by `npm run generate`. Do not edit.',
    '',
    "import type { ProfileFile } from './profile-file.generated.ts';",
    ...ids.map((id) => `import ${nameOf(id)} from '../../../schemas/profiles/${id}.json' with { type: 'json' };`),
    '',
    '/** By id. That each is what its type says is shown by a test, which holds it against the meta-schema. */',
    'export const shippedFiles = new Map<string, unknown>([',
    ...ids.map((id) => `  ['${id}', ${nameOf(id)}],`),
    ']) as ReadonlyMap<string, unknown> as ReadonlyMap<string, ProfileFile>;',
    '',
  ];
  return new Map([['server/src/profiles/shipped-files.generated.ts', lines.join('\n')]]);
}

function nameOf(id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) ? `profile${name}` : name;
}

export const generator: Generator = { name: 'shipped-profiles', outputs };
