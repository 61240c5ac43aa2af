// Compares what the generators make with what is committed, and writes it. The list of differences is the whole result.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Generator } from './generator.ts';

export interface Difference {
  readonly path: string;
  readonly generator: string;
  /** `undefined` when the file should not exist. */
  readonly text: string | undefined;
  readonly state: 'missing' | 'stale' | 'left over';
}

/** Fails when two generators make the same file, since the one that runs last would win. */
export async function differences(root: string, generators: readonly Generator[]): Promise<Difference[]> {
  const found: Difference[] = [];
  const makers = new Map<string, string>();
  for (const generator of generators) {
    const outputs = await generator.outputs();
    for (const [path, text] of outputs) {
      const other = makers.get(path);
      if (other !== undefined) throw new Error(`${path} is made by two generators, ${other} and ${generator.name}.`);
      makers.set(path, generator.name);
      const file = join(root, path);
      if (!existsSync(file)) found.push({ path, generator: generator.name, text, state: 'missing' });
      else if (readFileSync(file, 'utf8') !== text) found.push({ path, generator: generator.name, text, state: 'stale' });
    }
    for (const path of filesIn(root, generator.folders ?? [])) {
      if (!outputs.has(path)) found.push({ path, generator: generator.name, text: undefined, state: 'left over' });
    }
  }
  return found;
}

function* filesIn(root: string, folders: readonly string[]): IterableIterator<string> {
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue;
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) yield join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll('\\', '/');
    }
  }
}

export function write(root: string, { path, text }: Difference): void {
  const file = join(root, path);
  if (text === undefined) {
    rmSync(file);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
