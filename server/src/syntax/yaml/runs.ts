// Reads neighbouring parts of a block in one go where that gives the same as reading each alone.

import { detached } from '../../text/detached.ts';
import { span } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { KnownPart, Part } from './known-parts.ts';
import { parsePiece } from './parse.ts';
import type { ParsedPiece } from './parse.ts';
import { shiftItem, shiftNode, shiftPair } from './yaml-node.ts';
import type { YamlItem, YamlNode, YamlPair } from './yaml-node.ts';

/** Each part where it stands. Of parts that stand one behind the other; stops when they have had `most` problems together. */
export function readRun(kind: 'map' | 'list' | undefined, run: readonly Part[], most: number): readonly KnownPart[] {
  // What is kept of a part must not keep the whole text it was cut from.
  const together = run.length > 1 ? cut(kind, run, parsePiece(detached(run.map((part) => part.words).join('')))) : undefined;
  const parts: KnownPart[] = [];
  let problems = 0;
  for (const [index, part] of run.entries()) {
    if (problems >= most) break;
    const { node, ...rest } = together?.[index] ?? parsePiece(detached(part.words));
    problems += rest.problems.length;
    parts.push({ words: detached(part.words), base: part.from, ...(node === undefined ? {} : { node: shiftNode(node, part.from) }), ...rest });
  }
  return parts;
}

/** Deals out what was read of neighbouring parts at once; undefined when anything but plain pairs or items was found. */
function cut(kind: 'map' | 'list' | undefined, run: readonly Part[], parsed: ParsedPiece): readonly ParsedPiece[] | undefined {
  const { node } = parsed;
  if (parsed.problems.length > 0 || parsed.linked || node === undefined || node.kind === 'scalar' || node.kind !== kind || node.flow) return undefined;
  if (node.kind === 'map') return dealOut(run, node.pairs, shiftPair)?.map((pairs) => piece({ kind: 'map', pairs, span: extent(pairs), flow: false }));
  return dealOut(run, node.items, shiftItem)?.map((items) => piece({ kind: 'list', items, span: extent(items), flow: false }));
}

function piece(node: YamlNode): ParsedPiece {
  return { node, problems: [], linked: false };
}

function extent(parts: readonly { readonly span: Span }[]): Span {
  return span(parts[0]?.span.from ?? 0, parts.at(-1)?.span.to ?? 0);
}

/** What stands in each part, with places counted from its start; undefined when a part would be empty or hold half of something. */
function dealOut<T extends YamlPair | YamlItem>(run: readonly Part[], all: readonly T[], move: (one: T, by: number) => T): readonly (readonly T[])[] | undefined {
  const parts: (readonly T[])[] = [];
  let next = 0;
  let offset = 0;
  for (const part of run) {
    const end = offset + part.words.length;
    const own: T[] = [];
    for (let one = all[next]; one !== undefined && one.span.from < end; one = all[next]) {
      own.push(move(one, -offset));
      next += 1;
    }
    if (own.length === 0 || (own.at(-1)?.span.to ?? 0) > part.words.length) return undefined;
    parts.push(own);
    offset = end;
  }
  return parts;
}
