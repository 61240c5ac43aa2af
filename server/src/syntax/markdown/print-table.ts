// Prints Markdown tables.

/** A header and rows of cells; cells are Markdown. Ends without a line end. */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${header.map((_, index) => cells[index] ?? '').join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map((row) => line(row.map(cellText)))].join('\n');
}

/** What stands in a cell is on one line, and a pipe in it is escaped. */
function cellText(text: string): string {
  return text.trim().replace(/\|/g, '\\|').replace(/\r\n?|\n/g, '<br>');
}
