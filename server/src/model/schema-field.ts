// What the schema says about a metadata field; the list is generated from it.

export interface SchemaField {
  readonly key: string;
  /** One line for hover and completion. */
  readonly description: string;
  /** What a value is: `labels` is one name or a list of them. */
  readonly holds: 'text' | 'labels' | 'date' | 'time' | 'zone';
  /** The values allowed, where the schema fixes them. */
  readonly values?: readonly string[];
  /** Other words for the values. */
  readonly aliases?: Readonly<Record<string, string>>;
}
