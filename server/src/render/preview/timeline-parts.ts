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
}

/** Empty texts for a report without entries and windows. */
export function timelineParts(report: Report, findings: readonly Finding[], { width, zone }: { readonly width: number; readonly zone?: Zone }): TimelineParts {
  const picture = timelinePicture(report, { isFaulty: faultyEntries(findings), ...(zone === undefined ? {} : { zone }) });
  return {
    picture: timelineFigure(picture, { width, links: 'source' }),
    table: timelineTable(picture, { links: 'source' }),
    zone: picture.zone ?? zone ?? statedZone(report) ?? UTC,
  };
}
