// Where the package of the extension lies, and which files it holds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { root } from '../steps/run-program.ts';

export function vsixPath(): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly name: string; readonly version: string };
  return join(root, `${manifest.name}-${manifest.version}.vsix`);
}

/** Paths relative to the root of the repository, sorted. */
export async function packagedFiles(): Promise<string[]> {
  return (await listFiles({ cwd: root, packageManager: PackageManager.None })).toSorted();
}
