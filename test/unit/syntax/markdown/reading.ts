// Reads small documents for the tests of this folder, and shows what was read as short lines.

import { shippedProfiles } from '../../../../server/src/profiles/index.ts';
import { markdown } from '../../../../server/src/syntax/markdown/index.ts';
import type { ReadingOptions } from '../../../../server/src/syntax/reading.ts';
import type { Report } from '../../../../server/src/model/report.ts';

export function read(text: string, options: Partial<ReadingOptions> = {}, previous?: Report): Report {
  return markdown.read(text, { profiles: shippedProfiles, ...options }, previous);
}

/** Each entry as `at → until [kind] text`, timelines parted by a line of dashes. */
export function entryLines(report: Report): readonly string[] {
  const lines: string[] = [];
  report.timelines.forEach((timeline, index) => {
    if (index > 0) lines.push('---');
    for (const { value } of timeline.entries) {
      const until = value.until === undefined ? '' : ` → ${short(value.until)}`;
      const kind = value.kind === undefined ? '' : ` [${value.kind}]`;
      lines.push(`${short(value.at ?? '-')}${until}${kind} ${value.text.replace(/\n/g, '⏎')}`);
    }
  });
  return lines;
}

/** `2026-03-14T10:00:00+00:00[UTC]` → `2026-03-14 10:00 UTC`. */
function short(at: string): string {
  return at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):00(?:[+-]\d\d:\d\d\[(.*)\])?$/, (_, day: string, clock: string, zone?: string) => `${day} ${clock}${zone === undefined ? '' : ` ${zone}`}`);
}
