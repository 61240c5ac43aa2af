// An error of the JSON Schema, freed of the validator's words: which rule it belongs to and what part of the report it is about.

/**
 * `rule` is named by the schema itself, beside the keyword that failed.
 * `path` leads to the part of the resolved report (`['timelines', 0, 'entries', 3, 'at']`); `params` are the keyword's own.
 */
export interface SchemaError {
  readonly rule: string;
  readonly keyword: string;
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, unknown>>;
}
