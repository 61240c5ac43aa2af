// `rca config`: shows what holds for a report and where each value comes from.

import type { Profile } from '../profiles/index.ts';
import { effectiveConfiguration, wishesOf } from '../workspace/index.ts';
import { checkReport } from './check-report.ts';
import type { ConfigCommand } from './command.ts';
import { cannotRun, type CliHost, type ExitCode } from './host.ts';
import { unknownProfile } from './profiles.ts';
import { readText } from './read-text.ts';
import { levelsOf, teamConfigurations } from './team-configuration.ts';

export function runConfig(command: ConfigCommand, host: CliHost, profiles: ReadonlyMap<string, Profile>): ExitCode {
  const unknown = unknownProfile(command.profile, profiles);
  if (unknown !== undefined) return cannotRun(host, unknown);
  const team = teamConfigurations(command.configuration, host);
  if (team.fault !== undefined) return cannotRun(host, team.fault);
  const bytes = host.readFile(command.file);
  if (bytes.fault !== undefined) return cannotRun(host, bytes.fault);
  const name = host.shown(command.file);
  const levels = levelsOf(command, command.file, team.value);
  const { report } = checkReport(name, readText(bytes.value), { profiles, today: host.today, levels });
  const profile = profiles.get(report.profile.id);
  if (profile === undefined) return cannotRun(host, `There is no profile “${report.profile.id}”.`);
  host.stdout(effectiveConfiguration({ name, report, profile, levels, wishes: wishesOf(levels, profiles) }));
  return 0;
}
