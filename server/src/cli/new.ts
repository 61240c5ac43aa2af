// `rca new`: writes an empty report of a profile.

import { skeleton, type Profile } from '../profiles/index.ts';
import { syntaxes, syntaxOf } from '../syntax/index.ts';
import type { NewCommand } from './command.ts';
import { cannotRun, type CliHost, type ExitCode } from './host.ts';
import { unknownProfile } from './profiles.ts';

/** Never replaces a file. */
export function runNew(command: NewCommand, host: CliHost, profiles: ReadonlyMap<string, Profile>): ExitCode {
  const profile = profiles.get(command.profile);
  if (profile === undefined) return cannotRun(host, unknownProfile(command.profile, profiles) ?? '');
  const { out, title } = command;
  if (out !== undefined && host.kindOf(out) !== undefined) return cannotRun(host, `“${host.shown(out)}” is there already. Name another file after -o.`);
  const text = syntaxes[command.syntax ?? syntaxOf(out ?? '')].print({ data: skeleton(profile, title === undefined ? {} : { title }) });
  if (out === undefined) {
    host.stdout(text);
    return 0;
  }
  const written = host.writeFile(out, text);
  if (written.fault !== undefined) return cannotRun(host, written.fault);
  host.stderr(`Wrote ${host.shown(out)}.\n`);
  return 0;
}
