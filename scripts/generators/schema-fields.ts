// The list of metadata fields and of the report's other parts, made from the JSON Schema, so that the product need not carry the schema itself.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaField } from '../../server/src/model/schema-field.ts';
import type { Generator } from '../generate/generator.ts';
import { isObject, type Json } from '../generate/inline-schema.ts';

const file = join(import.meta.dirname, '../../schemas/rca.schema.json');

const HOLDS: { readonly [reference: string]: SchemaField['holds'] } = {
  '#/$defs/Labels': 'labels',
  '#/$defs/Names': 'labels',
  '#/$defs/Day': 'date',
  '#/$defs/Time': 'time',
  '#/$defs/ZoneName': 'zone',
};

function outputs(): ReadonlyMap<string, string> {
  const { properties } = JSON.parse(readFileSync(file, 'utf8')) as { readonly properties: { readonly [key: string]: Json } };
  const fields: SchemaField[] = [];
  const parts: string[] = [];
  for (const [key, schema] of Object.entries(properties)) {
    if (!isObject(schema)) continue;
    if (schema['type'] === 'array' || schema['$ref'] === '#/$defs/Impact') parts.push(key);
    else fields.push(fieldOf(key, schema));
  }
  const text = [
    '// Generated from schemas/rca.schema.json by `npm run generate`. Do not edit.',
    '',
    "import type { SchemaField } from './schema-field.ts';",
    '',
    '/** Metadata keys, in the order of the schema. */',
    'export const schemaFields: readonly SchemaField[] = [',
    ...fields.map((field) => `  ${JSON.stringify(field)},`),
    '];',
    '',
    '/** Top-level keys of the report that are not metadata. */',
    `export const partKeys: readonly string[] = ${JSON.stringify(parts)};`,
    '',
  ].join('\n');
  return new Map([['server/src/model/schema-fields.generated.ts', text]]);
}

function fieldOf(key: string, schema: { readonly [key: string]: Json }): SchemaField {
  const { description, $ref: reference, enum: values, aliases } = schema;
  return {
    key,
    description: typeof description === 'string' ? description : '',
    holds: (typeof reference === 'string' ? HOLDS[reference] : undefined) ?? 'text',
    ...(Array.isArray(values) ? { values: values.map(String) } : {}),
    ...(isObject(aliases) ? { aliases: aliases as { readonly [alias: string]: string } } : {}),
  };
}

export const generator: Generator = { name: 'schema-fields', outputs };
