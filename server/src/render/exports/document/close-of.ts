// Where what a token opens is closed again.

import type { Token } from 'markdown-it';

/** The index of the token that closes the one at `open`; behind the last token when none does. */
export function closeOf(tokens: readonly Token[], open: number): number {
  const level = tokens[open]?.level;
  let index = open + 1;
  while (index < tokens.length && !(tokens[index]?.nesting === -1 && tokens[index]?.level === level)) index += 1;
  return index;
}
