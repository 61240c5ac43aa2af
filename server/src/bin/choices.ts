// Reads the options that say what holds over configuration and profile: `--profile`, `--rule`, `--config`, `--no-config`.

import type { Choices } from '../cli/index.ts';
import { rules as catalogue } from '../rules/index.ts';
import { near } from '../rules/near.ts';
import type { Severity } from '../rules/rule.ts';
import { isSeverity, severities } from '../rules/severity.ts';
import type { Values } from './arguments.ts';

export function readChoices({ text, flags, lists }: Values): Choices | { readonly fault: string } {
  const file = text['config'];
  if (file !== undefined && flags.has('no-config')) return { fault: '--config and --no-config cannot both be meant.' };
  const rules: [string, Severity][] = [];
  for (const wish of lists['rule'] ?? []) {
    const read = readRule(wish);
    if ('fault' in read) return read;
    rules.push([read.id, read.severity]);
  }
  return {
    profile: text['profile'],
    rules: Object.fromEntries(rules),
    configuration: file !== undefined ? { kind: 'file', path: file } : { kind: flags.has('no-config') ? 'none' : 'nearest' },
  };
}

function readRule(wish: string): { readonly id: string; readonly severity: Severity } | { readonly fault: string } {
  const equals = wish.indexOf('=');
  const id = equals < 0 ? wish : wish.slice(0, equals);
  const severity = equals < 0 ? '' : wish.slice(equals + 1);
  const ids = catalogue.map((rule) => rule.id);
  if (!ids.includes(id)) {
    const [closest] = near(id, ids);
    return { fault: `There is no rule “${id}”. ${closest === undefined ? 'See them all with: rca rules' : `Did you mean “${closest}”?`}` };
  }
  return isSeverity(severity) ? { id, severity } : { fault: `Say how severe: --rule ${id}=SEVERITY, one of ${severities.join(', ')}.` };
}
