// The face of the Markdown syntax.

import type { SyntaxReader } from '../reading.ts';
import { printMarkdown } from './print.ts';
import { readMarkdown } from './read.ts';
import { alignTables } from './write/align-tables.ts';
import { writeMarkdown } from './write/write.ts';

export const markdown: SyntaxReader = { syntax: 'markdown', read: readMarkdown, write: writeMarkdown, align: alignTables, print: printMarkdown };

export { inlineParts } from './inline.ts';
export { topBlocks } from './top-blocks.ts';
export type { TopBlocks } from './top-blocks.ts';
export type { InlineParts, Link } from './inline.ts';
