// Makes a schema ready to be compiled: definitions written where they are used, annotations left out, and for each keyword the rule its faults belong to.

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** One rule, or several of which the keyword itself names one in its parameters. */
export type RuleNames = string | readonly string[];

export interface FlatSchema {
  readonly schema: JsonObject;
  /** By the path of the keyword as ajv writes it: `#/properties/date/format`. Every keyword that can fail is in it; a condition cannot. */
  readonly rules: ReadonlyMap<string, RuleNames>;
}

/** Keywords that say nothing by themselves: what fails is within them. */
const WITHIN = new Set(['items', 'if', 'then', 'else']);
/** What a profile says under these is read from the profile, not from the code. */
const OF_PROFILES = new Set(['sections', 'timeline', 'actions', 'clocks']);
const ANNOTATIONS = new Set([
  '$schema', '$id', '$defs', '$comment', '$dynamicAnchor', 'title', 'description', 'default', 'examples', 'readOnly', 'findings', 'aliases', 'extends', 'source', 'order', 'recognise', 'rules',
]);

/**
 * `defaults` are the rules of keywords for which the schema names none in `findings`, which holds for what is within it too.
 * Throws on a keyword that no rule is named for and on a `$ref` out of the schema: schemas are checked when the product is built.
 */
export function flatSchema(schema: JsonObject, defaults: Readonly<Record<string, RuleNames>>): FlatSchema {
  const definitions = schema['$defs'];
  const rules = new Map<string, RuleNames>();

  const flat = (value: JsonObject, path: string, inherited: Readonly<Record<string, RuleNames>>, condition = false): JsonObject => {
    const here = resolved(value, isObject(definitions) ? definitions : {});
    const findings = { ...inherited, ...(here['findings'] as Readonly<Record<string, RuleNames>> | undefined) };
    const result: Record<string, Json> = {};
    for (const [keyword, part] of Object.entries(here)) {
      if (ANNOTATIONS.has(keyword)) continue;
      const partPath = `${path}/${keyword}`;
      if (keyword === 'properties' && isObject(part)) {
        result[keyword] = Object.fromEntries(Object.entries(part).map(([key, field]) => [key, isObject(field) ? flat(field, `${partPath}/${key}`, findings, condition) : field]));
      } else if (WITHIN.has(keyword) && isObject(part)) {
        result[keyword] = flat(part, partPath, findings, condition || keyword === 'if');
      } else {
        const rule = findings[keyword];
        if (rule === undefined) throw new Error(`No rule is named for the keyword "${keyword}" at ${partPath}.`);
        if (!condition) rules.set(partPath, rule);
        result[keyword] = OF_PROFILES.has(keyword) ? true : part;
      }
    }
    return result;
  };

  return { schema: flat(schema, '#', defaults), rules };
}

/** Only annotations may stand beside a `$ref`, so that merging both is what JSON Schema means. */
function resolved(schema: JsonObject, definitions: JsonObject): JsonObject {
  const { $ref: reference, ...rest } = schema;
  if (reference === undefined) return schema;
  const target = typeof reference === 'string' && reference.startsWith('#/$defs/') ? definitions[reference.slice('#/$defs/'.length)] : undefined;
  const beside = Object.keys(rest).find((keyword) => !ANNOTATIONS.has(keyword));
  if (!isObject(target) || beside !== undefined) throw new Error(`Cannot follow the $ref ${JSON.stringify(reference)}${beside === undefined ? '' : ` beside "${beside}"`}.`);
  return resolved({ ...target, ...rest }, definitions);
}

function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
