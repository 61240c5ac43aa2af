// `rca check`: checks reports, and repairs what can be repaired without a choice.

import { fixesOf } from '../rules/fixes.ts';
import { checkOutput, fileOutput, isSevere, type FileOutput } from './check-output.ts';
import { checkReport, fixedText, type CheckedReport, type Checking } from './check-report.ts';
import { checkText, counted } from './check-text.ts';
import type { CheckCommand } from './command.ts';
import { findReports } from './find-reports.ts';
import { cannotRun, type CliHost, type ExitCode, type Outcome } from './host.ts';
import { otherReports } from './other-reports.ts';
import { ownProfiles } from './own-profiles.ts';
import { withMark, type ReadText } from './read-text.ts';
import { createInputs } from './report-inputs.ts';
import { unknownProfile } from './profiles.ts';
import { folderOfConfiguration, isConfigurationFile, profileFindings } from '../workspace/index.ts';
import { findingsOf, levelsOf, teamConfigurations } from './team-configuration.ts';

/** Files that can be read are checked even when others cannot; the exit code then is 2 all the same. */
export async function runCheck(command: CheckCommand, host: CliHost): Promise<ExitCode> {
  const team = teamConfigurations(command.configuration, host);
  if (team.fault !== undefined) return cannotRun(host, team.fault);
  const { files, faults } = findReports(command.paths, host, team.value);
  const own = await ownProfiles([...files, ...command.paths, ...team.value.files().map(({ path }) => folderOfConfiguration(path))], host, team.value);
  const unknown = [...files, '.'].map((file) => unknownProfile(command.profile, own.of(file))).find((sentence) => sentence !== undefined);
  if (unknown !== undefined) return cannotRun(host, unknown);
  const failures = [...faults, ...own.faults];
  const others = own.files().length > 0 || command.paths.some((path) => isConfigurationFile(host.absolute(path)));
  if (files.length === 0 && faults.length === 0 && !others) failures.push(nothingIn(command.paths.map((path) => host.shown(path))));

  const inputs = createInputs(host, (file) => ({ profiles: own.of(file), today: host.today, levels: levelsOf(command, file, team.value) }));
  const seenFrom = otherReports(command.paths, files, host, (file) => inputs(file).value?.report);
  const outputs: FileOutput[] = [];
  for (const file of files) {
    const input = inputs(file);
    if (input.fault !== undefined) {
      failures.push(input.fault);
      continue;
    }
    const { shown, read, report } = input.value;
    const workspace = seenFrom(file);
    const checking: Checking = { ...input.value.checking, ...(workspace === undefined ? {} : { workspace }) };
    let checked = checkReport(shown, read, checking, report);
    if (command.fix) {
      const fixed = repair(file, read, checked, checking, host);
      if (fixed.fault !== undefined) failures.push(fixed.fault);
      else checked = fixed.value;
    }
    outputs.push(fileOutput(shown, checked));
  }
  for (const file of team.value.files()) {
    const findings = findingsOf(file, profileFindings(file.read.configuration, own.of(folderOfConfiguration(file.path))));
    if (findings.length > 0) outputs.push(fileOutput(host.shown(file.path), { report: { text: file.text }, findings }));
  }

  for (const { uri, text, findings } of own.files()) if (findings.length > 0) outputs.push(fileOutput(host.shown(uri), { report: { text }, findings }));

  const output = checkOutput(command.quiet ? outputs.map((file) => ({ ...file, findings: file.findings.filter(isSevere) })) : outputs);
  if (command.format === 'json') host.stdout(`${JSON.stringify(output, undefined, 2)}\n`);
  else if (outputs.length > 0) host.stdout(checkText(output, host.colour ? 'coloured' : 'plain'));
  for (const failure of failures) cannotRun(host, failure);
  if (failures.length > 0) return 2;
  return output.summary.errors > 0 || output.summary.warnings > command.maxWarnings ? 1 : 0;
}

function nothingIn(folders: readonly string[]): string {
  const names = folders.map((folder) => `“${folder}”`).join(', ');
  return `There is no report in ${names}: no *.rca.md, *.rca.yaml or *.rca.yml and no file with the front-matter key “rca”.`;
}

/** Writes what the safe fixes make of a report and says so on standard error, apart from the findings that are left. */
function repair(file: string, read: ReadText, before: CheckedReport, checking: Checking, host: CliHost): Outcome<CheckedReport> {
  if ('unreadable' in read) return { value: before };
  const shown = host.shown(file);
  const text = fixedText(shown, read.text, checking);
  if (text === read.text) return { value: before };
  const written = host.writeFile(file, withMark(text, read.mark));
  if (written.fault !== undefined) return written;
  const after = checkReport(shown, { text, mark: read.mark }, checking);
  const gone = goneFindings(before, after);
  host.stderr(`${shown}: ${gone.length === 0 ? 'changed' : `fixed ${counted(gone.length, 'finding', 'findings')}`}.\n${gone.map((line) => `  ${line}\n`).join('')}`);
  return { value: after };
}

/** Those with a safe fix that are no longer found. */
function goneFindings(before: CheckedReport, after: CheckedReport): readonly string[] {
  const left = new Map<string, number>();
  for (const { rule } of after.findings) left.set(rule, (left.get(rule) ?? 0) + 1);
  const lines = fileOutput('', before).findings;
  return before.findings.flatMap((finding, index) => {
    const safe = isSevere(finding) ? fixesOf(finding).find((fix) => fix.safe) : undefined;
    const still = left.get(finding.rule) ?? 0;
    if (still > 0) left.set(finding.rule, still - 1);
    return safe === undefined || still > 0 ? [] : [`line ${lines[index]?.line ?? 1}: ${finding.rule}: ${safe.title}`];
  });
}
