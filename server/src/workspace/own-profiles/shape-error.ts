// The check of profiles as made code, and an error as it gives it.

/** Leaves the errors of the last call in `errors`. */
export interface ShapeCheck {
  (data: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}

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
