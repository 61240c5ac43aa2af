// A name that may stand in a report or a configuration, as its JSON Schema describes it.

export interface SchemaWord {
  readonly key: string;
  readonly description: string;
  /** `words`: one text or a list of texts. `group`: has names of its own, once or in a list. */
  readonly holds: 'text' | 'words' | 'group' | 'zone';
  /** Allowed values where the schema lists them. */
  readonly values: readonly string[];
  /** The names under it. */
  readonly words: readonly SchemaWord[];
}
