// Addresses that stand in a text without the marks of a link, as authors paste them: readers expect to be able to follow them.

import type { Inline } from './block.ts';
import { isHarmlessLink } from '../../markdown/render-markdown.ts';

export function withBareLinks(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'text') return [...linksOf(inline.text)];
    if (inline.kind === 'strong' || inline.kind === 'emphasis' || inline.kind === 'deleted') return [{ ...inline, content: withBareLinks(inline.content) }];
    return [inline];
  });
}

const ADDRESS = /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"'`|\\^{}\p{Cc}]+/giu;

/** A text as pieces of text and links. */
export function* linksOf(text: string): IterableIterator<Inline> {
  let at = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const address = withoutTail(found[0]);
    if (!isHarmlessLink(address) || /^https?:\/\/$/i.test(address)) continue;
    if (found.index > at) yield { kind: 'text', text: text.slice(at, found.index) };
    yield { kind: 'link', address, content: [{ kind: 'text', text: address }] };
    at = found.index + address.length;
  }
  if (at < text.length) yield { kind: 'text', text: text.slice(at) };
}

/** What ends a sentence, or closes a bracket that the address did not open, is no part of it. */
function withoutTail(found: string): string {
  let end = found.length;
  const surplus = { ')': count(found, ')') - count(found, '('), ']': count(found, ']') - count(found, '[') };
  for (; end > 0; end -= 1) {
    const last = found[end - 1];
    if (last === ')' || last === ']') {
      if (surplus[last] <= 0) break;
      surplus[last] -= 1;
    } else if (last === undefined || !'.,;:!?*_~'.includes(last)) break;
  }
  return found.slice(0, end);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
