// Suggests a whole table, header and first row, in a section of Markdown whose profile wants one and that has nothing yet.

import { columnKind } from '../../model/vocabulary/index.ts';
import type { ProfileSection } from '../../profiles/index.ts';
import type { ItemPlace } from '../../syntax/item-place.ts';
import { tableText } from '../../syntax/markdown/print-table.ts';
import type { OpenReport } from '../../workspace/index.ts';
import type { Suggestion } from './suggestion.ts';

/** Headers of a timeline's table where the profile names none. */
const timelineColumns = ['Time (UTC)', 'Event', 'Kind'];

/** What a first row has in a column; other columns are filled in under their own name. */
const cells: Readonly<Record<string, string>> = {
  id: 'A1', action: '{{what will be changed}}', owner: '{{who does it}}', due: '{{due date}}', status: 'open',
  date: '{{date}}', time: '{{time}}', text: '{{what happened}}',
};

/** None where the table is there already, or the profile wants a list. */
export function tableSuggestions({ report, profile }: OpenReport, { span }: ItemPlace): readonly Suggestion[] {
  const index = report.sections.findLastIndex(({ heading }) => heading.span.to < span.from);
  const section = report.sections[index];
  const wanted = profile.sections.find(({ id }) => id === section?.id);
  if (section === undefined || wanted === undefined || report.text.slice(section.body.from, span.from).trim() !== '') return [];
  const columns = columnsOf(wanted, profile);
  if (columns === undefined) return [];
  const row = columns.map((header) => cells[columnKind(header) ?? ''] ?? `{{${header.toLowerCase()}}}`);
  const end = report.text.includes('\r\n') ? '\r\n' : '\n';
  const label = `Table: ${columns.slice(0, 4).join(', ')}${columns.length > 4 ? ' …' : ''}`;
  return [{
    label, detail: 'header and first row', span, text: tableText(columns, [row]).replaceAll('\n', end),
    filter: `${report.text.slice(span.from, span.to)}${label}`, topic: { kind: 'section', name: wanted.id }, onRequest: true,
  }];
}

function columnsOf({ holds, columns }: ProfileSection, { actions, timeline }: OpenReport['profile']): readonly string[] | undefined {
  if (holds === 'actions') return actions.form === 'table' ? actions.columns : undefined;
  if (holds === 'timeline') return timeline.form === 'table' ? (columns ?? timelineColumns) : undefined;
  return columns;
}
