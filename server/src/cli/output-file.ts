// Whether a command may write a file: what is there already, and what would be lost.

import type { CliHost } from './host.ts';

export interface OutputWish {
  /** Files that the output is made from. */
  readonly inputs: readonly string[];
  readonly force: boolean;
  /** The file in words: "The export". */
  readonly what: string;
}

/** A sentence when it may not be written; whether it can is only known by writing. */
export function outputFault(out: string, { inputs, force, what }: OutputWish, host: CliHost): string | undefined {
  const shown = host.shown(out);
  const there = host.kindOf(out);
  if (there === 'folder') return `“${shown}” is a folder. Name a file after -o.`;
  if (inputs.some((input) => input !== '-' && host.real(input) === host.real(out))) return `${what} would replace “${shown}”, from which it is made. Name another file after -o.`;
  if (there === 'file' && !force) return `“${shown}” is there already. Name another file after -o, or replace it with --force.`;
  const absolute = host.absolute(out);
  const parent = absolute.slice(0, absolute.lastIndexOf('/')) || '/';
  const above = host.kindOf(parent);
  if (above === 'folder') return undefined;
  return above === 'file' ? `“${host.shown(parent)}” is no folder, so that “${shown}” cannot be written.` : `There is no folder “${host.shown(parent)}” for “${shown}”. Make it first, or name another file after -o.`;
}
