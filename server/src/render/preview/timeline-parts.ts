// The timeline in the preview: the picture with what its clusters hold, and the same as a table.

import type { Report } from '../../model/report.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Zone } from '../../time/index.ts';
import { faultyEntries, statedZone, timelineFigure, timelinePicture, timelineTable } from '../timeline/index.ts';

const UTC: Zone = { id: 'UTC', fixed: 0 };

export interface TimelineParts {
  readonly picture: string;
  readonly table: string;
  /** In which the page tells times; UTC where the report states no zone. */
  readonly zone: Zone;
  /** What both were drawn from, as text: as long as it is the same, so are they. */
  readonly drawnFrom: string;
}

/** Empty texts for a report without entries and windows. Drawing takes longer than all else, and most keystrokes change nothing of it: then `before` is used again. */
export function timelineParts(report: Report, findings: readonly Finding[], { width, zone }: { readonly width: number; readonly zone?: Zone }, before?: TimelineParts): TimelineParts {
  const picture = timelinePicture(report, { isFaulty: faultyEntries(findings), ...(zone === undefined ? {} : { zone }) });
  const shown = picture.zone ?? zone ?? statedZone(report) ?? UTC;
  const drawnFrom = JSON.stringify([width, shown, picture]);
  if (before?.drawnFrom === drawnFrom) return before;
  return { picture: timelineFigure(picture, { width, links: 'source' }), table: timelineTable(picture, { links: 'source' }), zone: shown, drawnFrom };
}
