// Tells why a report was not exported for the public.

import { mostLeaks, type FoundLeak } from '../features/public-version/leaks.ts';
import type { CliHost } from './host.ts';

export function tellLeaks(host: CliHost, file: string, leaks: readonly FoundLeak[]): void {
  const more = leaks.length === mostLeaks ? '  There may be more.\n' : '';
  host.stderr(`rca: “${host.shown(file)}” was not exported, as it shows the public what is internal:\n${leaks.map(({ sentence }) => `  ${sentence}\n`).join('')}${more}`
    + '  Take it out, mark it as internal (docs/exports.md), allow it by the option “allowed” of public-leak in .rca/config.yaml, or export all the same with --allow-leaks.\n');
}
