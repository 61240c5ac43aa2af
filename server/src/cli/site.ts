// `rca export --site`: an archive of reports as a folder of web pages.

import { shownReport, zoneOf, type ExportSource } from '../features/export/export-report.ts';
import { site, siteBase, siteFacts, type SiteReport } from '../render/site/index.ts';
import { createReportIndex, relatedReports, summarize, uriOfPath, type ReportSummary } from '../workspace/index.ts';
import type { SiteCommand } from './command.ts';
import { exportSources } from './export-sources.ts';
import { findReports } from './find-reports.ts';
import { cannotRun, type CliHost, type ExitCode, type Outcome } from './host.ts';
import { tellLeaks } from './leaks-text.ts';
import { siteFolder } from './site-folder.ts';
import { teamConfigurations } from './team-configuration.ts';

/** Every report is read once before anything is written, so that a leak or a file that cannot be read leaves the folder as it is. */
export async function runSite(command: SiteCommand, host: CliHost): Promise<ExitCode> {
  const { paths, folder, audience, allowLeaks } = command;
  const base = command.base === undefined ? undefined : siteBase(command.base);
  if (base !== undefined && 'fault' in base) return cannotRun(host, base.fault);
  const zone = command.zone === undefined ? undefined : zoneOf(command.zone);
  if (zone?.fault !== undefined) return cannotRun(host, zone.fault);
  const team = teamConfigurations(command.configuration, host);
  if (team.fault !== undefined) return cannotRun(host, team.fault);
  const { files, faults: [fault] } = findReports(paths, host, team.value);
  if (fault !== undefined) return cannotRun(host, fault);
  if (files.length === 0) return cannotRun(host, `There is no report in ${paths.map((path) => `“${host.shown(path)}”`).join(', ')}.`);
  const target = siteFolder(folder, command.force, host);
  if (target.fault !== undefined) return cannotRun(host, target.fault);
  const sources = await exportSources(files, command, team.value, host);
  if (sources.fault !== undefined) return cannotRun(host, sources.fault);

  const shown = (file: string): Outcome<Pick<ExportSource, 'report' | 'profile'> & { readonly notes: readonly string[] }> | 'leaks' => {
    const source = sources.value(file);
    if (source.fault !== undefined) return source;
    const made = shownReport(source.value, { audience, allowLeaks });
    if (made.kind === 'fault') return { fault: `“${host.shown(file)}” cannot be exported. ${made.sentence}` };
    if (made.kind === 'report') return { value: { report: made.report, profile: source.value.profile, notes: made.notes } };
    tellLeaks(host, file, made.leaks);
    return 'leaks';
  };
  const index = createReportIndex();
  const archive = archivePaths(files, host);
  const reports: SiteReport[] = [];
  let leaks = 0;
  for (const file of files) {
    const made = shown(file);
    if (made === 'leaks') leaks += 1;
    else if (made.fault !== undefined) return cannotRun(host, made.fault);
    else {
      // What a version for the public leaves out is left out of all reports, and too much to be told of each.
      if (audience !== 'public') host.stderr(made.value.notes.map((note) => `“${host.shown(file)}”: ${note}\n`).join(''));
      const summary = summarize(uriOfPath(host.absolute(file)), made.value.report, index.keep);
      index.set(summary);
      reports.push({ path: archive.pathOf(file), summary, facts: siteFacts(made.value.report), related: () => related(summary), read: () => again(file) });
    }
  }
  if (leaks > 0) return 1;

  const related = (to: ReportSummary): ReturnType<SiteReport['related']> => relatedReports(index, to, 5).map(({ report, shared }) => ({ path: archive.pathOfUri(report.uri), shared }));
  const again = (file: string): Pick<ExportSource, 'report' | 'profile'> | undefined => {
    const made = shown(file);
    if (made !== 'leaks' && made.fault !== undefined) host.stderr(`rca: ${made.fault}\n`);
    return made === 'leaks' ? undefined : made.value;
  };
  const pages = site(reports, { today: host.today, ...(command.title === undefined ? {} : { title: command.title }), ...(base === undefined ? {} : { base: base.value }), ...(zone === undefined ? {} : { zone: zone.value }) });
  const failed = target.value.write(pages);
  if (failed !== undefined) return cannotRun(host, failed);
  host.stderr(`Wrote ${reports.length === 1 ? '1 report' : `${reports.length} reports`} to ${host.shown(folder)}.\n`);
  return 0;
}

/** Paths of reports from the deepest folder that holds all of them. */
function archivePaths(files: readonly string[], host: CliHost): { pathOf(file: string): string; pathOfUri(uri: string): string } {
  const all = new Map(files.map((file) => [file, file === '-' ? 'report.rca.md' : host.absolute(file)]));
  const folders = [...all.values()].filter((path) => path.includes('/')).map((path) => path.split('/').slice(0, -1));
  const [first = [], ...others] = folders;
  let depth = first.length;
  for (const other of others) depth = Math.min(depth, first.findIndex((part, at) => part !== other[at]) < 0 ? depth : first.findIndex((part, at) => part !== other[at]));
  const pathOf = (file: string): string => {
    const path = all.get(file) ?? file;
    return path.includes('/') ? path.split('/').slice(depth).join('/') : path;
  };
  const byUri = new Map(files.map((file) => [uriOfPath(host.absolute(file)), pathOf(file)]));
  return { pathOf, pathOfUri: (uri) => byUri.get(uri) ?? '' };
}
