// What was read of each repository: the first folder of a path.
import type { ReadFile } from './read-folder.ts';

export function countsTable(files: readonly ReadFile[]): readonly string[] {
  const rows = new Map<string, { reports: number; timelines: number; entries: number; actions: number; errors: number; warnings: number }>();
  for (const { path, report, findings } of files) {
    const name = path.split('/')[0] ?? path;
    const row = rows.get(name) ?? { reports: 0, timelines: 0, entries: 0, actions: 0, errors: 0, warnings: 0 };
    rows.set(name, row);
    row.reports += 1;
    row.timelines += report.timelines.length;
    row.entries += report.timelines.reduce((sum, timeline) => sum + timeline.entries.length, 0);
    row.actions += report.actions.length;
    row.errors += findings.filter(({ severity }) => severity === 'error').length;
    row.warnings += findings.filter(({ severity }) => severity === 'warning').length;
  }
  const header = ['repository', 'reports', 'timelines', 'entries', 'actions', 'errors', 'warnings'];
  const cells = [...rows].map(([name, row]) => [name, ...Object.values(row).map(String)]);
  const widths = header.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)));
  return [header, ...cells].map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
}
