// `rca export`: reports as files for others to read.

import { exportReport, type Exported } from '../features/export/export-report.ts';
import { formatOf } from '../features/export/format-of.ts';
import { stemOf } from '../features/export/stem-of.ts';
import { exportFormats } from '../render/exports/index.ts';
import type { ExportCommand } from './command.ts';
import { exportSources } from './export-sources.ts';
import { cannotRun, type CliHost, type ExitCode } from './host.ts';
import { tellLeaks } from './leaks-text.ts';
import { outputFault } from './output-file.ts';
import { teamConfigurations } from './team-configuration.ts';

type File = Extract<Exported, { readonly kind: 'file' }>;

/** All are made before the first is written, so that a fault in one leaves nothing half done. */
export async function runExport(command: ExportCommand, host: CliHost): Promise<ExitCode> {
  const { files, out, audience, zone, allowLeaks } = command;
  const toFolder = out !== undefined && out !== '-' && (files.length > 1 || /[\\/]$/.test(out) || host.kindOf(out) === 'folder');
  const format = command.format ?? (out === undefined || toFolder ? undefined : formatOf(out));
  if (format === undefined) return cannotRun(host, `${out === undefined || toFolder ? 'Say into what to export' : `The name “${host.shown(out)}” does not say into what to export`}: --to FORMAT, one of ${exportFormats.join(', ')}.`);
  if ((out === undefined || out === '-') && files.length > 1) return cannotRun(host, 'Several reports need a folder to be written to: -o DIR/');
  const team = teamConfigurations(command.configuration, host);
  if (team.fault !== undefined) return cannotRun(host, team.fault);
  const sources = await exportSources(files, command, team.value, host);
  if (sources.fault !== undefined) return cannotRun(host, sources.fault);

  const made = new Map<string, File>();
  let code: ExitCode = 0;
  for (const file of files) {
    const source = sources.value(file);
    if (source.fault !== undefined) return cannotRun(host, source.fault);
    const exported = await exportReport(source.value, { format, audience, allowLeaks, ...(zone === undefined ? {} : { zone }) });
    if (exported.kind === 'fault') return cannotRun(host, exported.about === 'wish' ? exported.sentence : `“${host.shown(file)}” cannot be exported. ${exported.sentence}`);
    if (exported.kind === 'leaks') {
      tellLeaks(host, file, exported.leaks);
      code = 1;
      continue;
    }
    const target = toFolder ? `${out.replace(/[\\/]+$/, '')}/${stemOf(host.shown(file))}${exported.extension}` : (out ?? '-');
    const fault = target === '-' ? undefined : made.has(target) ? `Two reports would be written to “${host.shown(target)}”. Export them one by one.` : outputFault(target, { inputs: files, force: command.force, what: 'The export' }, host);
    if (fault !== undefined) return cannotRun(host, fault);
    made.set(target, exported);
  }
  return code === 1 ? code : write(made, host);
}

function write(made: ReadonlyMap<string, File>, host: CliHost): ExitCode {
  for (const [target, { content, notes }] of made) {
    if (target === '-') {
      if (host.terminal && typeof content !== 'string') return cannotRun(host, 'This format is no text, and would mean nothing on a terminal. Name a file after -o.');
      host.stdout(content);
    } else {
      const written = host.writeFile(target, content);
      if (written.fault !== undefined) return cannotRun(host, written.fault);
      host.stderr(`Wrote ${host.shown(target)}.\n`);
    }
    host.stderr(notes.map((note) => `  ${note}\n`).join(''));
  }
  return 0;
}
