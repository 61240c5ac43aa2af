// Runs one command. Which one is meant, and serving an editor, is for bin/.

import { runCheck } from './check.ts';
import type { Command } from './command.ts';
import { runConfig } from './config.ts';
import { help } from './help.ts';
import type { CliHost, ExitCode } from './host.ts';
import { runImport } from './import.ts';
import { runInspect } from './inspect.ts';
import { runNew } from './new.ts';
import { runProfiles } from './profiles.ts';
import { runExplain, runRules } from './rules.ts';

/** Everything but `lsp`, which needs a connection. `version` is that of the package. What renders is loaded by the commands that need it. */
export async function run(command: Exclude<Command, { readonly name: 'lsp' }>, host: CliHost, version: string): Promise<ExitCode> {
  switch (command.name) {
    case 'check':
      return runCheck(command, host);
    case 'config':
      return runConfig(command, host);
    case 'convert':
      return (await import('./convert.ts')).runConvert(command, host);
    case 'export':
      return (await import('./export.ts')).runExport(command, host);
    case 'site':
      return (await import('./site.ts')).runSite(command, host);
    case 'import':
      return runImport(command, host);
    case 'inspect':
      return runInspect(command, host);
    case 'new':
      return runNew(command, host);
    case 'rules':
      return runRules(command.format, host);
    case 'explain':
      return runExplain(command.rule, host);
    case 'profiles':
      return runProfiles(command.format, host);
    case 'help':
      host.stdout(help);
      return 0;
    case 'version':
      host.stdout(`${version}\n`);
      return 0;
  }
}
