// Runs one command. Which one is meant, and serving an editor, is for bin/.

import type { Profile } from '../profiles/index.ts';
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

/** Everything but `lsp`, which needs a connection. `version` is that of the package. */
export function run(command: Exclude<Command, { readonly name: 'lsp' }>, host: CliHost, profiles: ReadonlyMap<string, Profile>, version: string): ExitCode {
  switch (command.name) {
    case 'check':
      return runCheck(command, host, profiles);
    case 'config':
      return runConfig(command, host, profiles);
    case 'import':
      return runImport(command, host, profiles);
    case 'inspect':
      return runInspect(command, host, profiles);
    case 'new':
      return runNew(command, host, profiles);
    case 'rules':
      return runRules(command.format, host);
    case 'explain':
      return runExplain(command.rule, host);
    case 'profiles':
      return runProfiles(command.format, host, profiles);
    case 'help':
      host.stdout(help);
      return 0;
    case 'version':
      host.stdout(`${version}\n`);
      return 0;
  }
}
