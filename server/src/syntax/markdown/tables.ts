// The tables of a report, whatever they hold.

import type { Table } from '../../model/report.ts';
import type { Located } from '../../model/placed.ts';
import type { Row } from './blocks.ts';
import type { Source } from './source.ts';

export function tablesOf(source: Source, sectionOf: (block: number) => number | undefined): readonly Table[] {
  const tables: Table[] = [];
  const cells = (row: Row): readonly Located<string>[] => row.cells.map((span) => ({ value: source.original.slice(span.from, span.to), span }));
  source.blocks.forEach((block, index) => {
    if (block.kind !== 'table') return;
    const section = sectionOf(index);
    tables.push({ span: block.span, header: cells(block.header), rows: block.rows.map(cells), ...(section === undefined ? {} : { section }) });
  });
  return tables;
}
