// A markdown-it plug-in that shows a list or quote as it is written where it is nested deeper than the library reads. The library would drop
// what is below, and all that follows in the text, so that this stands as it is written too.

import type { MarkdownIt, StateCore, Token } from 'markdown-it';

export function keepDeep(md: MarkdownIt): void {
  md.core.ruler.after('block', 'keep-deep', (state) => {
    // What stands at the last level may have had something below it.
    const isDeep = ({ level }: Token): boolean => level >= (md.options.maxNesting ?? 100) - 1;
    if (state.tokens.some(isDeep)) state.tokens = [...topBlocks(state.tokens)].flatMap((block) => (block.some(isDeep) ? [asWritten(block, state)] : block));
  });
}

function* topBlocks(tokens: readonly Token[]): Iterable<Token[]> {
  let block: Token[] = [];
  for (const token of tokens) {
    block.push(token);
    if (token.level > 0 || token.nesting > 0) continue;
    yield block;
    block = [];
  }
}

function asWritten([first]: readonly Token[], state: StateCore): Token {
  const [from, to] = first?.map ?? [0, 0];
  const content = `${state.src.split('\n').slice(from, to).join('\n').trimEnd()}\n`;
  return Object.assign(new state.Token('fence', 'code', 0), { content, block: true, map: [from, to] });
}
