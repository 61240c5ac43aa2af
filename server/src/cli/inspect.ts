// `rca inspect`: shows how a report was read.

import { checkReport } from './check-report.ts';
import type { InspectCommand } from './command.ts';
import { cannotRun, type CliHost, type ExitCode } from './host.ts';
import { inspectOutput } from './inspect-output.ts';
import { ownProfiles } from './own-profiles.ts';
import { unknownProfile } from './profiles.ts';
import { readText } from './read-text.ts';
import { levelsOf, teamConfigurations } from './team-configuration.ts';

export async function runInspect(command: InspectCommand, host: CliHost): Promise<ExitCode> {
  const team = teamConfigurations(command.configuration, host);
  if (team.fault !== undefined) return cannotRun(host, team.fault);
  const profiles = (await ownProfiles([command.file], host, team.value)).of(command.file);
  const unknown = unknownProfile(command.profile, profiles);
  if (unknown !== undefined) return cannotRun(host, unknown);
  const bytes = host.readFile(command.file);
  if (bytes.fault !== undefined) return cannotRun(host, bytes.fault);
  const read = readText(bytes.value);
  const path = host.shown(command.file);
  if ('unreadable' in read) return cannotRun(host, `“${path}” cannot be inspected. ${read.unreadable}`);
  const { report } = checkReport(path, read, { profiles, today: host.today, levels: levelsOf(command, command.file, team.value) });
  host.stdout(`${JSON.stringify(inspectOutput(path, report), undefined, 2)}\n`);
  return 0;
}
