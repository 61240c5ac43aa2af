// What the product knows of the configuration file, made from its schema: the check as code, and the words for completion and hover.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchemaObject } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import type { Generator } from '../generate/generator.ts';
import { wordsOf, type Schema } from '../generate/schema-words.ts';

const standalone = standaloneModule.default;
const folder = 'server/src/workspace/configuration';

function outputs(): ReadonlyMap<string, string> {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/config.schema.json'), 'utf8')) as Schema;
  return new Map([
    [`${folder}/check-configuration.generated.ts`, check(schema)],
    [`${folder}/configuration-words.generated.ts`, words(schema)],
  ]);
}

/** Lengths count in UTF-16 units, as everywhere here; the library warns that other validators count characters. */
function check(schema: Schema): string {
  const ajv = new Ajv2020({ allErrors: true, messages: false, strict: true, allowUnionTypes: true, unicode: false, logger: false, code: { source: true, esm: true, lines: true } });
  ajv.addSchema(bare(schema), 'configuration');
  const code = standalone(ajv, { check: 'configuration' });
  if (/\brequire\(|\bnew Function\b|\beval\(/.test(code)) throw new Error('The check of configurations needs something at run time that workers do not have.');
  return [
    '// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.',
    '// @ts-nocheck The code is made by ajv; what is exported to the product has its type at the end.',
    '',
    "import type { CodeError } from '../../schema/compiled-schema.ts';",
    '',
    code.replace('"use strict";', '').replaceAll('export const', 'const').trim(),
    '',
    '/** Leaves the errors of the last call in `errors`. */',
    'export const checkConfiguration: { (data: unknown): boolean; readonly errors?: readonly CodeError[] | null } = check;',
    '',
  ].join('\n');
}

/** Without what is for people. A key may have the name of an annotation; its value then is a schema and no text. */
function bare(value: unknown): AnySchemaObject {
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).filter(([key, item]) => !(['description', 'title', '$schema', '$id'].includes(key) && typeof item === 'string')).map(([key, item]) => [key, walk(item)]));
  };
  return walk(value) as AnySchemaObject;
}

function words(schema: Schema): string {
  return [
    '// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.',
    '',
    "import type { SchemaWord } from '../../schema/schema-word.ts';",
    '',
    'export const configurationWords: readonly SchemaWord[] = [',
    ...wordsOf(schema).map((word) => `  ${JSON.stringify(word)},`),
    '];',
    '',
  ].join('\n');
}

export const generator: Generator = { name: 'configuration', outputs };
