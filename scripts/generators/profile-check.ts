// The check of a profile's file as code, made from the meta-schema of profiles, so that a team's file is judged before anything is made of it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import type { Generator } from '../generate/generator.ts';
import { isObject, type Json } from '../generate/inline-schema.ts';

const standalone = standaloneModule.default;
const folder = join(import.meta.dirname, '../../schemas');

type Schema = { readonly [key: string]: Json };

function outputs(): ReadonlyMap<string, string> {
  const profile = read('profile.schema.json');
  const schema = bare({ ...profile, $defs: { ...(read('vocabulary.schema.json')['$defs'] as Schema), ...(profile['$defs'] as Schema) } }) as Schema;
  // Lengths count in UTF-16 units, as everywhere here. That a pattern is one is judged by the engine that runs it.
  const ajv = new Ajv2020({
    allErrors: true, messages: false, verbose: true, strict: true, allowUnionTypes: true, strictTypes: false, unicode: false, logger: false, formats: { regex: true },
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema, 'profile');
  // Asked for by values of `enum` that are lists of words.
  const code = standalone(ajv, { check: 'profile' }).replace(/require\("ajv\/dist\/runtime\/equal"\)\.default/, '(a, b) => JSON.stringify(a) === JSON.stringify(b)');
  if (/\brequire\(|\bnew Function\b|\beval\(|^import /m.test(code)) throw new Error('The check of profiles needs something at run time that workers do not have.');
  const text = [
    '// Generated from schemas/profile.schema.json and schemas/vocabulary.schema.json by `npm run generate`. Do not edit.',
    '// @ts-nocheck The code is made by ajv; what is exported to the product has its type at the end.',
    '',
    "import type { ShapeCheck } from './shape-error.ts';",
    '',
    code.replace('"use strict";', '').replaceAll('export const', 'const').trim(),
    '',
    'export const checkProfile: ShapeCheck = check;',
    '',
  ].join('\n');
  return new Map([['server/src/workspace/own-profiles/check-profile.generated.ts', text]]);
}

function read(name: string): Schema {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema;
}

/** Without what is for people and what only the editor follows, references into the vocabulary's file as references into this one. */
function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, item]) => !forPeople.has(key) || (isObject(item) && key !== '$vocabulary'))
    .map(([key, item]) => [key, key === '$ref' && typeof item === 'string' ? item.replace(/^[^#]*#/, '#') : bare(item)]));
}

const forPeople: ReadonlySet<string> = new Set(['description', 'title', 'default', '$schema', '$id', '$vocabulary', '$dynamicAnchor']);

export const generator: Generator = { name: 'profile-check', outputs };
