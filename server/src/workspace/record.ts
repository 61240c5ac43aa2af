// Tells whether a value from outside has keys.

/** True for objects and lists; what the keys hold is not known. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
