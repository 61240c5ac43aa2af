// Random edits of a text, with a liking for what YAML gives a meaning to.

import fc from 'fast-check';

export interface RandomEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const pieces = fc.constantFrom(
  'x', '\n', '  ', '-', '- ', ': ', '"', "'", '#', ' ', '|', '[', '}', '\t', '---\n', '&a ', '*a', '\r', 'foo: bar\n', '  foo: bar\n', '      - at: 1\n', '!t ', '<<: ', '? ', '@', '\r\n', '😀', '\ud800', '\0',
);

/** `at` is taken modulo the length of the text. */
export const edits: fc.Arbitrary<readonly RandomEdit[]> = fc.array(fc.record({ at: fc.nat(), remove: fc.nat(3), insert: fc.oneof(pieces, fc.constant('')) }), { minLength: 1, maxLength: 8 });

export function edited(text: string, { at, remove, insert }: RandomEdit): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + insert + text.slice(from + remove);
}
