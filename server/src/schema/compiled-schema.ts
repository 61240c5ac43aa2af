// What is left of a schema once it is code.

import type { ResolvedReport } from '../model/resolved.ts';
import type { Profile } from '../profiles/profile.ts';

/** An error as the made code gives it; there are no sentences in it. */
export interface CodeError {
  /** JSON pointer into the data. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface CompiledCheck {
  (this: Profile, data: ResolvedReport): boolean;
  /** Those of the last call. */
  errors?: readonly CodeError[] | null;
}

export interface CompiledSchema {
  readonly check: CompiledCheck;
  /** Keyword paths whose rule is not the keyword's usual one. */
  readonly rules: Readonly<Record<string, string>>;
}
