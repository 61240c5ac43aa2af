// Parts a paragraph that begins with the name of a section in bold – `**Impact:** all users` – into that name and its words,
// so that reports written as labelled paragraphs have sections like all others.

import { canonicalSection } from '../../profiles/index.ts';
import { fieldKey } from '../../model/vocabulary/index.ts';
import type { Block, Paragraph } from './blocks.ts';
import { trim } from './blocks.ts';

const LABEL = /^(\*\*|__)([^*_:：\n]{3,40})(?:[:：]\1|\1[ \t]*[:：])[ \t]*(?=\S)/;

/** `Root cause:` alone on the first line of a paragraph. */
const PLAIN_LABEL = /^(\p{Lu}[^\n:：.]{2,40})[:：][ \t]*(?=\n)/u;

/** Names that are those of a field (`**Detection:** alert`) stay where they are. */
export function withLabelSections(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? parted(text, block) : [block]));
}

/** Each line may begin a section: labels are often written one under the other. */
function parted(text: string, block: Paragraph): readonly Block[] {
  const first = text.charAt(block.span.from);
  if (first !== '*' && first !== '_') return partedAtFirst(text, block);
  const parts: Paragraph[] = [];
  let from = block.span.from;
  for (let line = from; line < block.span.to; ) {
    const end = text.indexOf('\n', line);
    const to = end < 0 || end > block.span.to ? block.span.to : end;
    const label = LABEL.exec(text.slice(line, Math.min(to, line + 80)));
    const name = label?.[2] ?? '';
    if (label !== null && fieldKey(name) === undefined && canonicalSection(name) !== undefined) {
      if (line > from) parts.push({ kind: 'paragraph', span: trim(text, from, line) });
      parts.push({ kind: 'paragraph', span: trim(text, line, line + label[0].length) });
      from = line + label[0].length;
    }
    line = to + 1;
  }
  if (parts.length === 0) return [block];
  return [...parts, { kind: 'paragraph', span: trim(text, from, block.span.to) }];
}

function partedAtFirst(text: string, { kind, span }: Paragraph): readonly Block[] {
  const end = text.indexOf('\n', span.from);
  if (end < 0 || end >= span.to || end > span.from + 50) return [{ kind, span }];
  const label = PLAIN_LABEL.exec(text.slice(span.from, Math.min(span.to, span.from + 60)));
  const name = label?.[1] ?? '';
  if (label === null || fieldKey(name) !== undefined || canonicalSection(name) === undefined) return [{ kind, span }];
  const to = span.from + label[0].length;
  return [{ kind, span: trim(text, span.from, to) }, { kind, span: trim(text, to, span.to) }];
}
