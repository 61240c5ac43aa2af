// The TypeScript types of the report's data, made from its JSON Schema.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { Generator } from '../generate/generator.ts';
import { inlineSchema, isObject, type Json } from '../generate/inline-schema.ts';

const file = join(import.meta.dirname, '../../schemas/rca.schema.json');

async function outputs(): Promise<ReadonlyMap<string, string>> {
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Json;
  const definitions = isObject(schema) ? schema['$defs'] : undefined;
  const inlined = inlineSchema(schema, (reference) => (isObject(definitions) ? definitions[reference.replace('#/$defs/', '')] : undefined));
  const types = await compile(inlined as JSONSchema, 'ReportData', {
    additionalProperties: false,
    bannerComment: '// Generated from schemas/rca.schema.json by `npm run generate`. Do not edit.',
    style: { singleQuote: true, printWidth: 120 },
  });
  return new Map([['server/src/model/data.generated.ts', types]]);
}

export const generator: Generator = { name: 'types', outputs };
