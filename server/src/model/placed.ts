// Values that know where they stand in the source, so that a finding can point and a fix can write.

import type { Span } from '../text/span.ts';

/** A single value and what it covers in the source. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/**
 * A part of the report: its value in the words of `schemas/rca.schema.json` and the place of each property.
 * `value` holds only what fits the schema's types; what an author wrote instead (`status: finnished`) is in `unfit`
 * under the same key, so that the schema can judge it and nothing else has to.
 */
export interface Placed<T> {
  readonly value: Readonly<T>;
  /** The whole part: the lines of a list item, a table row, a YAML mapping, with everything nested in it. */
  readonly span: Span;
  /** Where each property's own text stands, without quotes, pipes and markers. */
  readonly places: { readonly [K in keyof T]?: Span };
  readonly unfit?: { readonly [key: string]: unknown };
}
