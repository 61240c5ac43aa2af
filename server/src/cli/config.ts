// `rca config`: shows what holds for a report and where each value comes from.

import { effectiveConfiguration, wishesOf } from '../workspace/index.ts';
import { readReport } from './check-report.ts';
import type { ConfigCommand } from './command.ts';
import { cannotRun, type CliHost, type ExitCode } from './host.ts';
import { ownProfiles } from './own-profiles.ts';
import { unknownProfile } from './profiles.ts';
import { readText } from './read-text.ts';
import { levelsOf, teamConfigurations } from './team-configuration.ts';

export async function runConfig(command: ConfigCommand, host: CliHost): Promise<ExitCode> {
  const team = teamConfigurations(command.configuration, host);
  if (team.fault !== undefined) return cannotRun(host, team.fault);
  const profiles = (await ownProfiles([command.file], host, team.value)).of(command.file);
  const unknown = unknownProfile(command.profile, profiles);
  if (unknown !== undefined) return cannotRun(host, unknown);
  const bytes = host.readFile(command.file);
  if (bytes.fault !== undefined) return cannotRun(host, bytes.fault);
  const name = host.shown(command.file);
  const levels = levelsOf(command, command.file, team.value);
  const read = readText(bytes.value);
  if ('unreadable' in read) return cannotRun(host, `“${name}” cannot be read as a report. ${read.unreadable}`);
  const report = readReport(name, read, { profiles, today: host.today, levels });
  const profile = profiles.get(report.profile.id);
  if (profile === undefined) return cannotRun(host, `There is no profile “${report.profile.id}”.`);
  host.stdout(effectiveConfiguration({ name, report, profile, levels, wishes: wishesOf(levels, profiles) }));
  return 0;
}
