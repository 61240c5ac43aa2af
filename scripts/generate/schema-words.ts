// The names that a JSON Schema knows, with what completion and hover say of each.

import type { SchemaWord } from '../../server/src/schema/schema-word.ts';

interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
}

export interface Schema extends Node {
  readonly $defs: Readonly<Record<string, Node>>;
}

/** In the order of the schema; those of a list are the names in one of its items. */
export function wordsOf(schema: Schema, node: Node = schema): readonly SchemaWord[] {
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
