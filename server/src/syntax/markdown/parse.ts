// Parses the blocks of Markdown with Lezer, reusing what an edit left alone. Inline marks are read by `inline.ts`, front matter before this.

import { TreeFragment } from '@lezer/common';
import type { Tree } from '@lezer/common';
import { parser as commonMark, Table, TaskList } from '@lezer/markdown';
import type { MarkdownConfig } from '@lezer/markdown';

export interface Parsed {
  readonly text: string;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
}

/** Lists and quotes nested deeper than this are read as plain lines: nobody writes them, and each level costs time on every line. */
const DEEPEST = 60;

const depthCap: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DepthCap',
      before: 'IndentedCode',
      parse(context, line) {
        if (context.depth < DEEPEST || line.pos >= line.text.length) return false;
        context.addElement(context.elt('Paragraph', context.lineStart + line.pos, context.lineStart + line.text.length));
        context.nextLine();
        return true;
      },
    },
  ],
};

const blockParser = commonMark.configure([Table, TaskList, depthCap]);
// Without this the parser would still go through every character of every run, to find nothing it is asked for.
blockParser.parseInline = () => [];

/** Lines must end in LF (`even-lines.ts`). The tree is the same with and without `previous`. */
export function parseBlocks(text: string, previous?: Parsed): Parsed {
  if (previous?.text === text) return previous;
  const fragments = previous === undefined ? [] : TreeFragment.applyChanges(previous.fragments, [changeBetween(previous.text, text)]);
  const tree = blockParser.parse(text, fragments);
  return { text, tree, fragments: TreeFragment.addTree(tree, fragments) };
}

interface ChangedRange {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** What lies between the common beginning and the common end of two texts. */
function changeBetween(before: string, after: string): ChangedRange {
  const shorter = Math.min(before.length, after.length);
  const from = commonStart(before, after, shorter);
  const tail = commonEnd(before, after, shorter - from);
  return { fromA: from, toA: before.length - tail, fromB: from, toB: after.length - tail };
}

/** Texts are compared in pieces of this many units, and unit by unit only where the pieces differ. */
const PIECE = 1024;

function commonStart(before: string, after: string, shorter: number): number {
  let from = 0;
  while (from + PIECE <= shorter && before.slice(from, from + PIECE) === after.slice(from, from + PIECE)) from += PIECE;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
  return from;
}

function commonEnd(before: string, after: string, longest: number): number {
  const [a, b] = [before.length, after.length];
  let tail = 0;
  while (tail + PIECE <= longest && before.slice(a - tail - PIECE, a - tail) === after.slice(b - tail - PIECE, b - tail)) tail += PIECE;
  while (tail < longest && before.charCodeAt(a - 1 - tail) === after.charCodeAt(b - 1 - tail)) tail += 1;
  return tail;
}
