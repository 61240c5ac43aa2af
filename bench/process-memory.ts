// Resident memory of a process and its children, from /proc. Linux only; elsewhere the figures are missing.

import { readFileSync, readdirSync } from 'node:fs';

/** Megabytes; NaN where it cannot be known. */
export function residentMegabytes(pid: number): number {
  try {
    return processTree(pid).reduce((sum, one) => sum + ownKilobytes(one), 0) / 1024;
  } catch (error) {
    if (isMissing(error)) return Number.NaN;
    throw error;
  }
}

function ownKilobytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

function processTree(pid: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const child = Number(name);
    if (!Number.isInteger(child)) continue;
    const parent = parentOf(child);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const found = [pid];
  for (let index = 0; index < found.length; index += 1) found.push(...(children.get(found[index] ?? -1) ?? []));
  return found;
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH');
}
