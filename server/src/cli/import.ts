// `rca import`: a pasted report becomes a Markdown draft.

import { importPlainText, type DroppedLine } from '../syntax/plain/index.ts';
import { counted } from './check-text.ts';
import type { ImportCommand } from './command.ts';
import { cannotRun, type CliHost, type ExitCode } from './host.ts';
import { ownProfiles } from './own-profiles.ts';
import { unknownProfile } from './profiles.ts';
import { readText } from './read-text.ts';
import { teamConfigurations } from './team-configuration.ts';

/** The draft goes to a file or to standard output; what was left out is told on standard error, line by line, so that nothing goes unseen. */
export async function runImport(command: ImportCommand, host: CliHost): Promise<ExitCode> {
  const { file, out, profile } = command;
  const place = out ?? '.';
  const profiles = (await ownProfiles([place], host, teamConfigurations({ kind: 'nearest' }, host).value)).of(place);
  const unknown = unknownProfile(profile, profiles);
  if (unknown !== undefined) return cannotRun(host, unknown);
  if (out !== undefined && host.shown(out) === host.shown(file)) return cannotRun(host, `The draft would replace “${host.shown(file)}”, from which it is made. Name another file after -o.`);
  const bytes = host.readFile(file);
  if (bytes.fault !== undefined) return cannotRun(host, bytes.fault);
  const read = readText(bytes.value);
  if ('unreadable' in read) return cannotRun(host, `“${host.shown(file)}” cannot be imported. ${read.unreadable}`);

  const fileName = host.shown(file).replace(/^.*\//, '');
  const { markdown, dropped } = importPlainText(read.text, { profiles, fileName, ...(profile === undefined ? {} : { profile }) });
  if (out === undefined) host.stdout(markdown);
  else {
    const written = host.writeFile(out, markdown);
    if (written.fault !== undefined) return cannotRun(host, written.fault);
    host.stderr(`Wrote ${host.shown(out)}.\n`);
  }
  host.stderr(leftOut(dropped));
  return 0;
}

function leftOut(dropped: readonly DroppedLine[]): string {
  if (dropped.length === 0) return '';
  const lines = dropped.map(({ line, text, part }) => `  ${line} (${part}): ${text.replace(/\p{Cc}+/gu, ' ')}\n`);
  return `Left out ${counted(dropped.length, 'line', 'lines')} of the page around the report:\n${lines.join('')}`;
}
