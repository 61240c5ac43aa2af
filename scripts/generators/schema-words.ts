// What completion and hover say about every name of the report, made from the JSON Schema, so that no bundle carries the schema itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaWord } from '../../server/src/features/schema-word.ts';
import type { Generator } from '../generate/generator.ts';

interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
}

interface Schema extends Node {
  readonly $defs: Readonly<Record<string, Node>>;
}

export const generator: Generator = {
  name: 'schema-words',
  outputs() {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/rca.schema.json'), 'utf8')) as Schema;
    const text = [
      '// Generated from schemas/rca.schema.json by `npm run generate`. Do not edit.',
      '',
      "import type { SchemaWord } from './schema-word.ts';",
      '',
      'export const schemaWords: readonly SchemaWord[] = [',
      ...wordsOf(schema, schema).map((word) => `  ${JSON.stringify(word)},`),
      '];',
      '',
    ].join('\n');
    return new Map([['server/src/features/schema-words.generated.ts', text]]);
  },
};

function wordsOf(schema: Schema, node: Node): readonly SchemaWord[] {
  return Object.entries(node.properties ?? {}).map(([key, property]) => wordOf(schema, key, property));
}

/** A list answers for its items: what stands under `entries` is what stands in one entry. */
function wordOf(schema: Schema, key: string, property: Node): SchemaWord {
  const named = referred(schema, property);
  const item = named.items === undefined ? named : referred(schema, named.items);
  const words = wordsOf(schema, item);
  return {
    key,
    description: property.description ?? named.description ?? '',
    holds: words.length > 0 ? 'group' : item.format === 'time-zone' ? 'zone' : named.items === undefined ? 'text' : 'words',
    values: (item.enum ?? []).filter((value) => typeof value === 'string'),
    words,
  };
}

function referred(schema: Schema, node: Node): Node {
  const target = node.$ref === undefined ? undefined : schema.$defs[node.$ref.slice(node.$ref.lastIndexOf('/') + 1)];
  return target ?? node;
}
