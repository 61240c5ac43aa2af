// `rca convert`: the same report in the other syntax.

import { convert } from '../features/convert/convert.ts';
import { marksFault } from '../features/public-version/marks-hold.ts';
import { syntaxOf } from '../syntax/index.ts';
import { readReport, readingOf, type Checking } from './check-report.ts';
import type { ConvertCommand } from './command.ts';
import { cannotRun, type CliHost, type ExitCode } from './host.ts';
import { outputFault } from './output-file.ts';
import { ownProfiles } from './own-profiles.ts';
import { readText, withMark } from './read-text.ts';
import { levelsOf, teamConfigurations } from './team-configuration.ts';

export async function runConvert({ file, out, force }: ConvertCommand, host: CliHost): Promise<ExitCode> {
  if (!/\.(?:md|markdown|ya?ml)$/i.test(out)) return cannotRun(host, `The name “${host.shown(out)}” does not say into what to convert. End it in .md, .yaml or .yml.`);
  const fault = outputFault(out, { inputs: [file], force, what: 'The report' }, host);
  if (fault !== undefined) return cannotRun(host, fault);
  const bytes = host.readFile(file);
  if (bytes.fault !== undefined) return cannotRun(host, bytes.fault);
  const read = readText(bytes.value);
  const shown = host.shown(file);
  if ('unreadable' in read) return cannotRun(host, `“${shown}” cannot be converted. ${read.unreadable}`);
  const team = teamConfigurations({ kind: 'nearest' }, host).value;
  const profiles = (await ownProfiles([file], host, team)).of(file);
  const checking: Checking = { profiles, today: host.today, levels: team === undefined ? {} : levelsOf({ profile: undefined, rules: {}, configuration: { kind: 'nearest' } }, file, team) };
  const report = readReport(shown, read, checking);
  const reading = readingOf(shown, checking).options;
  const converted = convert(report, syntaxOf(out), reading);
  if (converted.fault !== undefined) return cannotRun(host, `“${shown}” cannot be converted. ${converted.fault}`);
  const profile = profiles.get(report.profile.id);
  const marks = profile === undefined ? undefined : marksFault(report, converted.text, syntaxOf(out), { reading, profile, team: {} });
  if (marks !== undefined) return cannotRun(host, `“${shown}” cannot be converted. ${marks}`);
  const written = host.writeFile(out, withMark(converted.text, read.mark));
  if (written.fault !== undefined) return cannotRun(host, written.fault);
  host.stderr(`Wrote ${host.shown(out)}.\n`);
  return 0;
}
