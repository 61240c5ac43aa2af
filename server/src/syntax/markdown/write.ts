// Writes changes to a Markdown report as minimal text edits. How each kind of change is written is in the write-*.ts files.

import type { Change } from '../../model/change.ts';
import type { Report } from '../../model/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { covers } from '../../text/span.ts';
import { writeAction } from './write-action.ts';
import { insertEntry, reorderEntries, setEntryKind, setEntryZone } from './write-entries.ts';
import { renameField, setField } from './write-field.ts';
import { insertSection, moveSection, renameSection } from './write-section.ts';
import { writeSuppression } from './write-suppression.ts';
import { addRow, cellText, isInTable } from './write-table.ts';

/** Edits in the order of the changes. A change that cannot be written gives none. */
export function writeMarkdown(report: Report, changes: readonly Change[]): readonly TextEdit[] {
  return changes.flatMap((change) => written(report, change));
}

function written(report: Report, change: Change): readonly TextEdit[] {
  switch (change.kind) {
    case 'replace':
      return [{ span: change.span, text: replacement(report, change.span.from, change.text) }];
    case 'set-field':
      return setField(report, change.key, change.value);
    case 'rename-field':
      return renameField(change.field, change.key);
    case 'insert-section':
      return insertSection(report, change);
    case 'rename-section':
      return renameSection(change.section, change.heading);
    case 'move-section':
      return moveSection(report, change.section, change.before);
    case 'swap-entries': {
      const order = change.timeline.entries.map((entry) => (entry === change.first ? change.second : entry === change.second ? change.first : entry));
      return reorderEntries(report, change.timeline, order);
    }
    case 'reorder-entries':
      return reorderEntries(report, change.timeline, change.order);
    case 'insert-entry':
      return insertEntry(report, change.timeline, change.after, change.stamp, change.text);
    case 'set-entry-kind':
      return setEntryKind(report, change.entry, change.value);
    case 'set-entry-zone':
      return setEntryZone(change.entry, change.zone);
    case 'set-action':
      return writeAction(report, change.action, change.key, change.value);
    case 'add-row':
      return addRow(report.text, change.table, change.cells);
    case 'suppress':
      return writeSuppression(report, change.rule, change.scope, change.at);
  }
}

/** Plain text as it has to stand at a place: a pipe ends a cell. */
function replacement(report: Report, at: number, text: string): string {
  const inFrontMatter = report.frontMatter !== undefined && covers(report.frontMatter, { from: at, to: at });
  return !inFrontMatter && isInTable(report, at) ? cellText(text) : text;
}
