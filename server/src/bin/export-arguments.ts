// Reads what `rca export` was given: reports to files, or an archive to a site.

import type { Command } from '../cli/index.ts';
import type { Values } from './arguments.ts';
import { readChoices } from './choices.ts';

export function readExport(operands: readonly string[], values: Values): Command | { readonly fault: string } {
  const choices = readChoices(values);
  if ('fault' in choices) return choices;
  const { to, out, audience = 'internal', zone, site, base, title } = values.text;
  if (audience !== 'internal' && audience !== 'public') return { fault: `There is no audience “${audience}”. There are internal and public.` };
  const common = { audience, zone, allowLeaks: values.flags.has('allow-leaks'), force: values.flags.has('force'), ...choices } as const;
  if (site !== undefined) {
    const other = to !== undefined ? '--to' : out !== undefined ? '-o' : undefined;
    if (other !== undefined) return { fault: `A site is a folder of web pages, so that --site and ${other} cannot both be meant.` };
    return { name: 'site', paths: operands.length === 0 ? ['.'] : operands, folder: site, base, title, ...common };
  }
  const lone = base !== undefined ? '--base' : title !== undefined ? '--title' : undefined;
  if (lone !== undefined) return { fault: `${lone} is for a site: rca export PATH --site DIR ${lone} …` };
  if (operands.length === 0) return { fault: 'Say which FILE: rca export FILE --to html -o OUT' };
  if (to === undefined && out === undefined) return { fault: 'Say into what: rca export FILE --to FORMAT, or with -o OUT by the ending of its name.' };
  return { name: 'export', files: operands, format: to, out, ...common };
}
