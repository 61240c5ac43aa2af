// What the JSON Schema says about the names an author may write: their descriptions and their allowed values.

import schema from '../../../schemas/rca.schema.json' with { type: 'json' };

/** A property of the report as the schema describes it. */
export interface SchemaProperty {
  readonly key: string;
  readonly description: string;
  /** Allowed values when the schema lists them. */
  readonly values: readonly string[];
  /** `words`: one text or a list of texts. `group`: has properties of its own. */
  readonly holds: 'text' | 'words' | 'group' | 'zone';
}

interface Node {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
}

const definitions: Readonly<Record<string, Node>> = schema.$defs;

/** Follows references and passes over lists, so that a list of entries answers for an entry. */
function resolve(node: Node): Node {
  const target = reference(node) ?? node;
  return target.items === undefined ? target : resolve(target.items);
}

function reference(node: Node): Node | undefined {
  return node.$ref === undefined ? undefined : definitions[node.$ref.slice(node.$ref.lastIndexOf('/') + 1)];
}

/** A plain `timeline:` holds what one of `timelines:` holds under `entries`. */
function nodeAt(path: readonly string[]): Node | undefined {
  let node: Node | undefined = schema;
  const steps = path[0] === 'timeline' ? ['timelines', 'entries', ...path.slice(1)] : path;
  for (const step of steps) {
    const properties: Readonly<Record<string, Node>> | undefined = node === undefined ? undefined : resolve(node).properties;
    node = properties !== undefined && Object.hasOwn(properties, step) ? properties[step] : undefined;
  }
  return node;
}

/** The properties that may stand under a path of property names; none for a path that holds text or does not exist. */
export function propertiesAt(path: readonly string[]): readonly SchemaProperty[] {
  const node = nodeAt(path);
  const properties = node === undefined ? undefined : resolve(node).properties;
  return Object.entries(properties ?? {}).map(([key, property]) => describe(key, property));
}

export function propertyAt(path: readonly string[]): SchemaProperty | undefined {
  const key = path.at(-1);
  const node = nodeAt(path);
  return key === undefined || node === undefined ? undefined : describe(key, node);
}

function describe(key: string, node: Node): SchemaProperty {
  const target = resolve(node);
  const holds = target.properties !== undefined ? 'group' : target.format === 'time-zone' ? 'zone' : isList(node) ? 'words' : 'text';
  const values = (target.enum ?? []).filter((value) => typeof value === 'string');
  return { key, description: node.description ?? reference(node)?.description ?? '', values, holds };
}

function isList(node: Node): boolean {
  const target = reference(node) ?? node;
  return target.items !== undefined;
}
