// The TypeScript type of a profile's file, made from the meta-schema of profiles.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import type { Generator } from '../generate/generator.ts';
import { inlineSchema, isObject, type Json } from '../generate/inline-schema.ts';

const folder = join(import.meta.dirname, '../../schemas');

async function outputs(): Promise<ReadonlyMap<string, string>> {
  const profile = read('profile.schema.json');
  const definitions = { ...definitionsOf(read('vocabulary.schema.json')), ...definitionsOf(profile) };
  const inlined = inlineSchema({ ...profile, $defs: definitions }, (reference) => definitions[reference.replace(/^.*#\/\$defs\//, '')]);
  const { $id: _, $schema: __, ...schema } = local(inlined) as { readonly [key: string]: Json };
  const types = await compile(schema, 'ProfileFile', {
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    bannerComment: '// Generated from schemas/profile.schema.json and schemas/vocabulary.schema.json by `npm run generate`. Do not edit.',
    style: { singleQuote: true, printWidth: 120 },
  });
  return new Map([['server/src/profiles/profile-file.generated.ts', types]]);
}

function read(name: string): { readonly [key: string]: Json } {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly [key: string]: Json };
}

function definitionsOf(schema: Json): { readonly [key: string]: Json } {
  const definitions = isObject(schema) ? schema['$defs'] : undefined;
  return isObject(definitions) ? definitions : {};
}

/** References into the vocabulary's file, once its definitions stand in the same schema. */
function local(value: Json): Json {
  if (Array.isArray(value)) return value.map(local);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === '$ref' && typeof item === 'string' ? item.replace(/^[^#]*#/, '#') : local(item)]));
}

export const generator: Generator = { name: 'profile-types', outputs };
