// Writes the definitions of a JSON Schema that are shorthand where they are used, so that the types made from it have no name for each use.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Definitions with a title are types of their own and stay. `find` gives what a `$ref` means. */
export function inlineSchema(value: Json, find: (reference: string) => Json | undefined): Json {
  if (Array.isArray(value)) return value.map((item: Json) => inlineSchema(item, find));
  if (!isObject(value)) return value;
  const { $ref: reference, ...rest } = value;
  const target = typeof reference === 'string' ? find(reference) : undefined;
  if (isObject(target) && target['title'] === undefined) return inlineSchema({ ...target, ...rest }, find);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inlineSchema(item, find)]));
}

export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
