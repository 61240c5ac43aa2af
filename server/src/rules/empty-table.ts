// A table with a header and nothing under it.

import { columnKind } from '../model/vocabulary/index.ts';
import type { Table } from '../model/report.ts';
import { isoDay } from './calendar.ts';
import { clip } from './quote.ts';
import type { Rule } from './rule.ts';

export const emptyTable: Rule = {
  id: 'empty-table',
  category: 'structure',
  severity: 'warning',
  fix: 'offer',
  insteadOf: { rules: ['empty-section'], where: 'section' },
  title: 'A table has a header and no row',
  reason: 'A header alone looks as if something had been cut off. Add the first row, or say under the heading why there is none.',
  examples: {
    bad: [{
      text: `# Checkout down\n\n## Publication History\n\n| «Date | Change» |\n| --- | --- |\n`,
      only: 'markdown',
    }],
    good: [
      { text: `# Checkout down\n\n## Publication History\n\n| Date | Change |\n| --- | --- |\n| 2026-01-31 | First published |\n` },
      { text: `# Checkout down\n\n## Publication History\n\nNone: this report is internal.\n` },
    ],
  },
  *check({ report, today }) {
    for (const table of report.tables) {
      const first = table.header[0];
      const last = table.header.at(-1);
      if (first === undefined || last === undefined || hasContent(table)) continue;
      const words = table.header.map(({ value }) => value.trim()).filter((value) => value !== '').join(' | ');
      yield {
        span: { from: first.span.from, to: last.span.to },
        message: `The table “${clip(words, 60)}” has a header and no row. Add the first row, or say why there is none.`,
        fixes: () => [{
          title: 'Add a row',
          safe: false,
          changes: [{ kind: 'add-row', table, cells: table.header.map(({ value }) => (columnKind(value) === 'date' ? isoDay(today) : `{{${value.trim() || 'text'}}}`)) }],
        }],
      };
    }
  },
};

/** Rows of nothing but blanks are no rows. */
function hasContent({ rows }: Table): boolean {
  return rows.some((row) => row.some(({ value }) => value.trim() !== ''));
}
