// The syntaxes a report can be written in, and which one a file is in.

import type { Syntax } from '../model/report.ts';
import type { SyntaxReader } from './reading.ts';
import { markdown } from './markdown/index.ts';
import { yaml } from './yaml/index.ts';

export type { PrintableReport, ReadingOptions, SyntaxReader } from './reading.ts';

export const syntaxes: { readonly [S in Syntax]: SyntaxReader } = { markdown, yaml };

/**
 * The syntax of a file by its name, or of a document by an editor's language id (`yaml`, `markdown`):
 * `.yaml` and `.yml` are YAML, all else is Markdown.
 */
export function syntaxOf(fileNameOrLanguage: string): Syntax {
  const name = fileNameOrLanguage.toLowerCase();
  return name === 'yaml' || name.endsWith('.yaml') || name.endsWith('.yml') ? 'yaml' : 'markdown';
}
