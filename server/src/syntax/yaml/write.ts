// Writes changes to a YAML report as text edits.

import type { Change } from '../../model/change.ts';
import type { Report } from '../../model/report.ts';
import type { TextEdit } from '../../text/edit.ts';

/** Minimal edits; a change that cannot be written gives none. */
export function writeYaml(report: Report, changes: readonly Change[]): readonly TextEdit[] {
  void report;
  void changes;
  return [];
}
