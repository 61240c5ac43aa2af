// Writes down which profile a report follows.

import type { TextEdit } from '../text/edit.ts';
import type { OpenReport } from '../workspace/index.ts';

/** No edits when the report names it already, or cannot be written in. */
export function setProfile({ report, reader }: OpenReport, profile: string): readonly TextEdit[] {
  return report.profile.from === 'front-matter' && report.profile.id === profile ? [] : reader.write(report, [{ kind: 'set-field', key: 'profile', value: profile }]);
}
