// Compares what was read of some files with what a person counted in them.
import type { ReadFile } from './read-folder.ts';

interface HandCount {
  readonly path: string;
  readonly timelines: number;
  readonly entries: number;
  readonly note?: string;
}

export function handCounts(files: readonly ReadFile[], counted: unknown): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = (Array.isArray(counted) ? counted.filter(isCount) : []).filter(({ path }) => byPath.has(path));
  if (known.length === 0) return ['No file of the hand count is in this folder.'];
  let timelines = 0;
  let entries = 0;
  const lines: string[] = [];
  for (const count of known) {
    const read = byPath.get(count.path)?.report.timelines ?? [];
    const readEntries = read.reduce((sum, timeline) => sum + timeline.entries.length, 0);
    timelines += read.length;
    entries += readEntries;
    if (read.length !== count.timelines || readEntries !== count.entries) {
      lines.push(`  ${count.path}: read ${read.length} timelines, ${readEntries} entries; counted ${count.timelines}, ${count.entries} (${count.note ?? ''})`);
    }
  }
  const sum = (key: 'timelines' | 'entries'): number => known.reduce((total, count) => total + count[key], 0);
  const share = (read: number, hand: number): string => `${read} of ${hand} (${hand === 0 ? '0' : ((100 * (read - hand)) / hand).toFixed(2)} %)`;
  return [`Hand count of ${known.length} files: timelines ${share(timelines, sum('timelines'))}, entries ${share(entries, sum('entries'))}`, ...lines];
}

function isCount(value: unknown): value is HandCount {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string' && 'timelines' in value && 'entries' in value;
}
