// The reports of an export, each with all that it is read and judged by.

import type { ExportSource } from '../features/export/export-report.ts';
import { shippedProfiles } from '../profiles/index.ts';
import { publicLeak } from '../rules/public-leak.ts';
import { wishesOf } from '../workspace/index.ts';
import { readReport, readingOf, type Checking } from './check-report.ts';
import type { Choices } from './command.ts';
import type { CliHost, Outcome } from './host.ts';
import { ownProfiles } from './own-profiles.ts';
import { readText } from './read-text.ts';
import { unknownProfile } from './profiles.ts';
import { levelsOf, type TeamConfigurations } from './team-configuration.ts';

/** A report is read from its file each time it is asked for. A fault when the profile that was asked for does not exist. */
export async function exportSources(files: readonly string[], choices: Choices, team: TeamConfigurations, host: CliHost): Promise<Outcome<(file: string) => Outcome<ExportSource>>> {
  const own = await ownProfiles(files, host, team);
  const [fault] = own.faults;
  if (fault !== undefined) return { fault };
  const unknown = files.map((file) => unknownProfile(choices.profile, own.of(file))).find((sentence) => sentence !== undefined);
  if (unknown !== undefined) return { fault: unknown };
  return {
    value: (file) => {
      const bytes = host.readFile(file);
      if (bytes.fault !== undefined) return bytes;
      const shown = host.shown(file);
      const read = readText(bytes.value);
      if ('unreadable' in read) return { fault: `“${shown}” cannot be exported. ${read.unreadable}` };
      const profiles = own.of(file);
      const levels = levelsOf(choices, file, team);
      const checking: Checking = { profiles, today: host.today, levels };
      const report = readReport(shown, read, checking);
      const profile = profiles.get(report.profile.id) ?? shippedProfiles.get('minimal');
      if (profile === undefined) throw new Error(`There is no profile “${report.profile.id}”.`);
      const wishes = wishesOf(levels, profiles);
      const set = wishes.options.get(publicLeak.id);
      const leakOptions = set === undefined ? {} : { leakOptions: Object.fromEntries([...set].map(([name, { value }]) => [name, value])) };
      return { value: { report, profile, reading: readingOf(shown, checking).options, today: host.today, team: wishes.team, ...leakOptions } };
    },
  };
}
