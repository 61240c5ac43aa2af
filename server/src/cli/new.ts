// `rca new`: writes an empty report of a profile.

import { newReport } from '../features/new-report.ts';
import { syntaxOf } from '../syntax/index.ts';
import type { LocalTime } from '../time/index.ts';
import type { NewCommand } from './command.ts';
import { cannotRun, type CliHost, type ExitCode } from './host.ts';
import { ownProfiles } from './own-profiles.ts';
import { unknownProfile } from './profiles.ts';
import { teamConfigurations } from './team-configuration.ts';

/** Replaces a file only when told to. */
export async function runNew(command: NewCommand, host: CliHost): Promise<ExitCode> {
  const place = command.out ?? '.';
  const profiles = (await ownProfiles([place], host, teamConfigurations({ kind: 'nearest' }, host).value)).of(place);
  const profile = profiles.get(command.profile);
  if (profile === undefined) return cannotRun(host, unknownProfile(command.profile, profiles) ?? '');
  const { out, title, severity, date, zone } = command;
  const there = out === undefined ? undefined : host.kindOf(out);
  if (out !== undefined && there === 'folder') return cannotRun(host, `“${host.shown(out)}” is a folder. Name a file after -o.`);
  if (out !== undefined && there === 'file' && !command.force) return cannotRun(host, `“${host.shown(out)}” is there already. Name another file after -o, or replace it with --force.`);
  const draft = newReport(profile, command.syntax ?? syntaxOf(out ?? ''), {
    ...(title === undefined ? {} : { title }), ...(severity === undefined ? {} : { severity }), ...(date === undefined ? {} : { start: date }), ...(zone === undefined ? {} : { zone }),
  }, zone === undefined ? host.today : dayOf(host.today));
  if (draft.fault !== undefined) return cannotRun(host, draft.fault);
  if (out === undefined) {
    host.stdout(draft.text);
    return 0;
  }
  const written = host.writeFile(out, draft.text);
  if (written.fault !== undefined) return cannotRun(host, written.fault);
  host.stderr(`Wrote ${host.shown(out)}.\n`);
  return 0;
}

/** The clock of this computer says nothing of the time in another zone. */
function dayOf({ year, month, day }: LocalTime): LocalTime {
  return { year, month, day };
}
