// An error of the check of profiles, as its made code gives it.

export interface ShapeError {
  /** JSON pointer into the file's data. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that the keyword stands in, for what it says beside it. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  /** Of `propertyNames`: the key at fault. */
  readonly propertyName?: string;
}
