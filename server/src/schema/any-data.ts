// Looks into data of any shape: a keyword is asked about a report's data before anybody knows that they fit the schema.

export type AnyData = Readonly<Record<string, unknown>>;

/** Anything that is no object has no properties. */
export function dataOf(value: unknown): AnyData {
  return typeof value === 'object' && value !== null ? (value as AnyData) : {};
}

/** The items of a list; anything else has none. */
export function itemsOf(value: unknown): readonly AnyData[] {
  return Array.isArray(value) ? Array.from(value, dataOf) : [];
}

/** Whether it is a text that says something. */
export function saysSomething(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
