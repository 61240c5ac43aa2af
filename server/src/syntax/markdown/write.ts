// Writes changes to a Markdown report as minimal text edits.

import type { Change } from '../../model/change.ts';
import type { Report } from '../../model/report.ts';
import type { TextEdit } from '../../text/edit.ts';

export function writeMarkdown(report: Report, changes: readonly Change[]): readonly TextEdit[] {
  void report; void changes;
  return [];
}
