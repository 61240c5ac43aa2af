// What the status of a report is: which profile it follows and why, and how much was found.

import type { Report } from '../model/report.ts';
import { shippedProfiles } from '../profiles/index.ts';
import { fileNameOf, type OpenReport, type ReportMark } from '../workspace/index.ts';

export interface ReportStatus {
  /** Why the document counts as a report. */
  readonly mark: ReportMark;
  readonly profile: {
    readonly id: string;
    readonly title: string;
    readonly from: Report['profile']['from'];
    /** A profile of the team's own. */
    readonly own?: true;
    /** The configuration file that names it, with the folder `.rca`. */
    readonly file?: string;
    /** The profile that is used instead while the file of this one has errors. */
    readonly instead?: string;
  };
  /** The profile that the report asks for, when there is none of that name. */
  readonly unknownProfile?: string;
}

export function reportStatus(open: OpenReport): ReportStatus {
  const { mark, profile, report, levels } = open;
  const { from } = report.profile;
  const file = from === 'configuration' ? levels.configuration?.file : undefined;
  const unknown = report.profile.unknown?.value;
  return {
    mark,
    profile: {
      id: profile.id, title: profile.title, from,
      ...(shippedProfiles.get(profile.id) === profile ? {} : { own: true }),
      ...(file === undefined ? {} : { file: `.rca/${fileNameOf(file)}` }),
      ...(profile.instead === undefined ? {} : { instead: profile.instead }),
    },
    ...(unknown === undefined ? {} : { unknownProfile: unknown }),
  };
}
