// The report in its Markdown syntax: a file that is a report again.

import { resolvedData } from '../../model/resolved.ts';
import { syntaxes } from '../../syntax/index.ts';
import type { Exporter } from './exporter.ts';

export const markdown: Exporter = {
  id: 'markdown',
  title: 'Markdown',
  description: 'The report as a Markdown file, to go on writing or to publish in a repository',
  extension: '.rca.md',
  mediaType: 'text/markdown',
  // A report in this syntax keeps the author's own layout, comments included.
  write: ({ report }) => (report.syntax === 'markdown' ? report.text : syntaxes.markdown.print({ data: resolvedData(report) })),
};
