// The TypeScript types of the report's data, made from its JSON Schema.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Generator } from '../generate/generator.ts';

const root = join(import.meta.dirname, '../..');
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

async function outputs(): Promise<ReadonlyMap<string, string>> {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/rca.schema.json'), 'utf8')) as { [key: string]: Json };
  const types = await compile(inlined(schema, schema['$defs'] ?? {}) as JSONSchema, 'ReportData', {
    additionalProperties: false,
    bannerComment: '// Generated from schemas/rca.schema.json by `npm run generate`. Do not edit.',
    style: { singleQuote: true, printWidth: 120 },
  });
  return new Map([['server/src/model/data.generated.ts', types]]);
}

/** Definitions without a title are shorthand, not types of their own: they are written where they are used, so that no alias is made for each use. */
function inlined(value: Json, definitions: Json): Json {
  if (Array.isArray(value)) return value.map((item) => inlined(item, definitions));
  if (value === null || typeof value !== 'object') return value;
  const { $ref: reference, ...rest } = value;
  const target = typeof reference === 'string' && isObject(definitions) ? definitions[reference.replace('#/$defs/', '')] : undefined;
  if (isObject(target) && target['title'] === undefined) return inlined({ ...target, ...rest }, definitions);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inlined(item, definitions)]));
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export const generator: Generator = { name: 'types', outputs };
