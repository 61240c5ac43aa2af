// Writes changes to a Markdown report as minimal text edits. What a change does not concern stays byte for byte.

import type { Change } from '../../../model/change.ts';
import type { Report } from '../../../model/report.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { actionEdits } from './actions.ts';
import { addActionEdits } from './add-action.ts';
import { addTextEdits } from './add-text.ts';
import { writingOf } from './context.ts';
import type { Writing } from './context.ts';
import { insertEntry } from './insert-entry.ts';
import { entryKindEdits, entryZoneEdits, reorderEdits, swapEdits } from './entries.ts';
import { fieldEdits, renameFieldEdits } from './fields.ts';
import { plainEdits } from './plain-text.ts';
import { insertSection, moveSection } from './sections.ts';
import { suppressEdits } from './suppress.ts';
import { addColumnEdits, rowEdits } from './tables.ts';

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;

/** A change that cannot be written gives no edit. Changes of fields and of actions are written together: they may share a line or number. */
export function writeMarkdown(report: Report, changes: readonly Change[]): readonly TextEdit[] {
  const writing = writingOf(report);
  const isField = (change: Change): change is ChangeOf<'set-field'> => change.kind === 'set-field';
  const isAction = (change: Change): change is ChangeOf<'set-action'> => change.kind === 'set-action';
  const isNewAction = (change: Change): change is ChangeOf<'add-action'> => change.kind === 'add-action';
  return [
    ...fieldEdits(writing, changes.filter(isField)),
    ...actionEdits(writing, changes.filter(isAction)),
    ...addActionEdits(writing, changes.filter(isNewAction)),
    ...changes.flatMap((change) => editsOf(writing, change)),
  ];
}

function editsOf(writing: Writing, change: Change): readonly TextEdit[] {
  switch (change.kind) {
    case 'set-field':
    case 'set-action':
    case 'add-action':
      return [];
    case 'replace':
      return plainEdits(writing, change.span, change.text);
    case 'rename-field':
      return renameFieldEdits(change.field, change.key);
    case 'insert-section':
      return insertSection(writing, change);
    case 'add-text':
      return addTextEdits(writing, change.section, change.text);
    case 'rename-section':
      return plainEdits(writing, change.section.heading.span, change.heading);
    case 'move-section':
      return moveSection(writing, change.section, change.before);
    case 'swap-entries':
      return swapEdits(writing, change.timeline, change.first, change.second);
    case 'reorder-entries':
      return reorderEdits(writing, change.timeline, change.order);
    case 'insert-entry':
      return insertEntry(writing, change);
    case 'set-entry-kind':
      return entryKindEdits(writing, change.entry, change.value);
    case 'set-entry-zone':
      return entryZoneEdits(change.entry, change.zone);
    case 'add-column':
      return addColumnEdits(writing, change.table, change.header, change.cell);
    case 'add-row':
      return rowEdits(writing, change.table, change.cells);
    case 'suppress':
      return suppressEdits(writing, change);
  }
}
