// The meta-schema of profiles in one piece, for editors: they follow a reference to another file by its published address, which they do not trust.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generate/generator.ts';
import { isObject, type Json } from '../generate/inline-schema.ts';

const folder = join(import.meta.dirname, '../../schemas');

type Schema = { readonly [key: string]: Json };

function outputs(): ReadonlyMap<string, string> {
  const { $id: _id, $vocabulary: _vocabulary, ...profile } = read('profile.schema.json');
  const definitions = { ...(read('vocabulary.schema.json')['$defs'] as Schema), ...(profile['$defs'] as Schema) };
  const schema = local({ ...profile, $comment: 'Generated from profile.schema.json and vocabulary.schema.json by `npm run generate`. Do not edit.', $defs: definitions });
  return new Map([['schemas/profile-editor.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`]]);
}

function read(name: string): Schema {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema;
}

/** References into the vocabulary's file as references into this one. */
function local(value: Json): Json {
  if (Array.isArray(value)) return value.map(local);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === '$ref' && typeof item === 'string' ? item.replace(/^[^#]*#/, '#') : local(item)]));
}

export const generator: Generator = { name: 'profile-editor-schema', outputs };
