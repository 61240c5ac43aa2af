// Writes a value as YAML would, on one line, with quotes only where they are needed.

import { stringify } from 'yaml';

type Quotes = 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE';

/** `2026-01-31`, `"yes"`, `"a: b"`; a list becomes `[a, b]`. */
export function scalarText(value: string | readonly string[], quotes: Quotes): string {
  if (typeof value !== 'string') return `[${value.map((item) => flowItem(item)).join(', ')}]`;
  return stringify(value, { version: '1.2', schema: 'core', lineWidth: 0, defaultStringType: quotes, defaultKeyType: 'PLAIN', blockQuote: false }).trimEnd();
}

function flowItem(item: string): string {
  const plain = scalarText(item, 'PLAIN');
  return /[[\]{},]/.test(plain) && !/^["']/.test(plain) ? JSON.stringify(item) : plain;
}
