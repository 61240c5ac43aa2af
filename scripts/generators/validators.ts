// The validators as code, made from the schema of reports and from each shipped profile, so that nothing is compiled where the product runs.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { resolvedFile } from '../../server/src/profiles/load.ts';
import { shippedFiles } from '../../server/src/profiles/shipped-files.generated.ts';
import { schemaCompiler } from '../../server/src/schema/compiler.ts';
import { vocabularyCode } from '../../server/src/schema/vocabulary-code.ts';
import { flatSchema, type FlatSchema, type JsonObject, type RuleNames } from '../../server/src/schema/flat-schema.ts';
import type { Generator } from '../generate/generator.ts';

const standalone = standaloneModule.default;
const folder = join(import.meta.dirname, '../../schemas');

function outputs(): ReadonlyMap<string, string> {
  const defaults = defaultRules();
  const schemas = new Map<string, { readonly export: string; readonly flat: FlatSchema }>();
  schemas.set('rca', { export: 'checkReport', flat: flatSchema(read('rca.schema.json'), defaults) });
  for (const id of shippedFiles.keys()) {
    const file = resolvedFile(id, shippedFiles);
    if ('fault' in file) throw new Error(`The profile "${id}" cannot be loaded: "extends" of "${file.id}" is ${file.fault}.`);
    const { $ref: _, ...own } = file;
    schemas.set(id, { export: `check${id.replace(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())}Profile`, flat: flatSchema(own as unknown as JsonObject, defaults) });
  }

  const ajv = schemaCompiler(vocabularyCode);
  for (const [id, { flat }] of schemas) ajv.addSchema(flat.schema, id);
  const code = standalone(ajv, Object.fromEntries([...schemas].map(([id, schema]) => [schema.export, id])));
  const text = [
    '// Generated from schemas/rca.schema.json and schemas/profiles/ by `npm run generate`. Do not edit.',
    '// @ts-nocheck The code is made by ajv; what is exported to the product has its types at the end.',
    '',
    "import { chronological } from './chronological.ts';",
    "import type { CompiledSchema } from './compiled-schema.ts';",
    "import { formats } from './formats.ts';",
    "import { profileKeywords } from './profile-keywords.ts';",
    '',
    plainModule(code),
    '',
    '/** The rule of a keyword where the schema names no other. */',
    `export const usualRules: Readonly<Record<string, string | readonly string[]>> = ${JSON.stringify(defaults)};`,
    '',
    `export const reportSchema: CompiledSchema = ${compiled(schemas.get('rca'), defaults)};`,
    '',
    'export const profileSchemas: ReadonlyMap<string, CompiledSchema> = new Map([',
    ...[...schemas].filter(([id]) => id !== 'rca').map(([id, schema]) => `  ['${id}', ${compiled(schema, defaults)}],`),
    ']);',
    '',
  ].join('\n');
  return new Map([['server/src/schema/validators.generated.ts', text]]);
}

function defaultRules(): Readonly<Record<string, RuleNames>> {
  const vocabulary = read('vocabulary.schema.json') as unknown as { readonly $defs: { readonly findings: { readonly default: Readonly<Record<string, RuleNames>> } } };
  return vocabulary.$defs.findings.default;
}

function compiled(schema: { readonly export: string; readonly flat: FlatSchema } | undefined, defaults: Readonly<Record<string, RuleNames>>): string {
  if (schema === undefined) throw new Error('The schema of reports was not read.');
  const unusual = [...schema.flat.rules].filter(([path, rule]) => rule !== defaults[path.slice(path.lastIndexOf('/') + 1)]);
  return `{ check: ${schema.export}, rules: ${JSON.stringify(Object.fromEntries(unusual))} }`;
}

/** Made code must run where there is no `require` and nothing may be compiled. */
function plainModule(code: string): string {
  if (/\brequire\(|\bnew Function\b|\beval\(/.test(code)) throw new Error('The validators need something at run time that workers do not have.');
  return code.replace('"use strict";', '').replaceAll('export const', 'const').trim();
}

function read(name: string): JsonObject {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonObject;
}

export const generator: Generator = { name: 'validators', outputs };
