// Which format a file's name asks for.

import { exporters, type ExportFormat } from '../../render/exports/index.ts';

/** Endings beside those of the exporters themselves. */
const ENDINGS: Readonly<Record<string, ExportFormat>> = { '.htm': 'html', '.md': 'markdown', '.markdown': 'markdown', '.yml': 'yaml', '.yaml': 'yaml', '.xhtml': 'confluence' };

/** The longest ending counts; undefined for a name that asks for none. */
export function formatOf(fileName: string): ExportFormat | undefined {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).toLowerCase();
  const endings: readonly (readonly [string, ExportFormat])[] = [...exporters.map(({ extension, id }): [string, ExportFormat] => [extension, id]), ...Object.entries(ENDINGS)];
  return endings.filter(([ending]) => name.endsWith(ending) && name.length > ending.length).toSorted((a, b) => b[0].length - a[0].length)[0]?.[1];
}
