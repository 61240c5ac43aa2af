// A flat schema of a profile held against data without being made into code: for hosts that forbid it, and for profiles that have no file.

import type { Profile } from '../profiles/profile.ts';
import type { CodeError, CompiledCheck } from './compiled-schema.ts';
import type { Json, JsonObject } from './flat-schema.ts';
import { formats } from './formats.ts';
import type { Pattern } from './profile-patterns.ts';
import { profileKeywords } from './profile-keywords.ts';

/** Finds what the compiled schema finds. Knows the keywords that the meta-schema of profiles lets through. */
export function plainCheck(schema: JsonObject, pattern: (source: string) => Pattern): CompiledCheck {
  const patterns = new Map<string, Pattern>();
  const compiled = (source: string): Pattern => {
    const known = patterns.get(source) ?? pattern(source);
    patterns.set(source, known);
    return known;
  };
  const check: CompiledCheck = Object.assign(function judge(this: Profile, data: unknown): boolean {
    const ofProfile = (Object.keys(profileKeywords) as (keyof typeof profileKeywords)[]).filter((keyword) => schema[keyword] === true)
      .flatMap((keyword) => [...profileKeywords[keyword](this, data)].map((params) => ({ instancePath: '', schemaPath: `#/${keyword}`, keyword, params: { ...params } })));
    check.errors = [...schemaErrors(schema, data, '', '#', compiled), ...ofProfile];
    return check.errors.length === 0;
  }, { errors: [] });
  return check;
}

type Compiled = (source: string) => Pattern;
type Judge = (value: Json, data: unknown, compiled: Compiled) => Readonly<Record<string, unknown>> | undefined;

function* schemaErrors(schema: JsonObject, data: unknown, instancePath: string, schemaPath: string, compiled: Compiled): IterableIterator<CodeError> {
  for (const [keyword, judge] of Object.entries(judges)) {
    const value = schema[keyword];
    const params = value === undefined ? undefined : judge(value, data, compiled);
    if (params !== undefined) yield { instancePath, schemaPath: `${schemaPath}/${keyword}`, keyword, params };
  }
  if (!isObject(data)) return;
  const { required, properties } = schema;
  for (const key of Array.isArray(required) ? required.map(String) : []) {
    if (valueOf(data, key) === undefined) yield { instancePath, schemaPath: `${schemaPath}/required`, keyword: 'required', params: { missingProperty: key } };
  }
  for (const [key, field] of isObject(properties) ? Object.entries(properties) : []) {
    const value = valueOf(data, key);
    if (value !== undefined && isObject(field)) yield* schemaErrors(field, value, `${instancePath}/${key}`, `${schemaPath}/properties/${key}`, compiled);
  }
}

/** What a keyword has against a value, as parameters of its error. Each looks at values of its own type only. */
const judges: Readonly<Record<string, Judge>> = {
  type: (type, data) => ((Array.isArray(type) ? type : [type]).some((one) => isOfType(data, one)) ? undefined : { type }),
  minimum: (limit, data) => (isNumber(data) && data < Number(limit) ? { comparison: '>=', limit } : undefined),
  maximum: (limit, data) => (isNumber(data) && data > Number(limit) ? { comparison: '<=', limit } : undefined),
  minLength: (limit, data) => (typeof data === 'string' && length(data) < Number(limit) ? { limit } : undefined),
  maxLength: (limit, data) => (typeof data === 'string' && length(data) > Number(limit) ? { limit } : undefined),
  pattern: (source, data, compiled) => (typeof data === 'string' && !compiled(String(source)).test(data) ? { pattern: source } : undefined),
  format: (name, data) => (typeof data === 'string' && !accepts(String(name), data) ? { format: name } : undefined),
  enum: (allowedValues, data) => (Array.isArray(allowedValues) && allowedValues.some((one) => one === data) ? undefined : { allowedValues }),
  minItems: (limit, data) => (Array.isArray(data) && data.length < Number(limit) ? { limit } : undefined),
  maxItems: (limit, data) => (Array.isArray(data) && data.length > Number(limit) ? { limit } : undefined),
};

function isOfType(data: unknown, type: unknown): boolean {
  switch (type) {
    case 'array': return Array.isArray(data);
    case 'object': return isObject(data);
    case 'number': return isNumber(data);
    case 'integer': return isNumber(data) && Number.isInteger(data);
    case 'null': return data === null;
    default: return typeof data === type;
  }
}

function isNumber(data: unknown): data is number {
  return typeof data === 'number' && Number.isFinite(data);
}

/** JSON Schema counts characters of Unicode. */
function length(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function accepts(name: string, text: string): boolean {
  const format = Object.hasOwn(formats, name) ? formats[name as keyof typeof formats] : undefined;
  return format === undefined || format(text);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object inherits is no value of it. */
function valueOf(data: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}
