// Prints a whole report as Markdown.

import type { PrintableReport } from '../reading.ts';

/** The printed form: front matter, then the sections in order, each with the part it holds. */
export function printMarkdown(report: PrintableReport): string {
  void report;
  return '';
}
