// Puts the extension where a host expects it: as the folder of this repository, installed from the package, or in the
// form that only a web worker can run.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runProgram } from '../steps/run-program.ts';
import type { Host } from './hosts.ts';
import { profileFolders } from './server.ts';

/** The parts of a checkout that the extension reads when it runs. */
const parts = ['dist', 'schemas', 'snippets', 'media', 'package.nls.json'];

/**
 * Returns the folder to name as the extension under development. `profile` is the editor's profile folder, into which
 * the package is installed, and `folder` one in which a changed copy can be made.
 */
export async function extensionFolder(host: Host, program: string, vsix: string, profile: string, folder: string): Promise<string> {
  if (host.from === 'folder' && host.runtime === 'node') return root;
  if (host.from === 'folder') return workerCopy(root, parts.filter((part) => existsSync(join(root, part))), join(folder, 'extension'));
  if (host.runtime === 'node') {
    await install(program, vsix, profile);
    return join(root, 'test', 'e2e', 'driver');
  }
  // Installed into another profile, only to be unpacked: the editor would prefer an installed form that runs in Node.
  const installed = await install(program, vsix, join(folder, 'unpacked'));
  return workerCopy(installed, readdirSync(installed), join(folder, 'extension'));
}

/** Installs the package into the profile as a user would, and returns the folder in which the editor put it. */
export async function install(program: string, vsix: string, profile: string): Promise<string> {
  const { code, output } = await runProgram(process.execPath, [program, ...profileFolders(profile), '--install-extension', vsix]);
  if (code !== 0) throw new Error(`The package could not be installed into the editor (code ${code}).\n${output}`);
  const extensions = join(profile, 'extensions');
  const name = readdirSync(extensions).find((entry) => entry.startsWith('rca-author.rca-author-'));
  if (name === undefined) throw new Error(`The editor says that it installed the package, but its folder is not there.\n${output}`);
  return join(extensions, name);
}

/** As long as a manifest names a program for Node, the editor's server runs that one and not the one for a browser. */
function workerCopy(from: string, names: readonly string[], to: string): string {
  mkdirSync(to, { recursive: true });
  for (const name of names) cpSync(join(from, name), join(to, name), { recursive: true, force: true });
  const { main: _main, extensionKind: _kind, ...manifest } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(to, 'package.json'), JSON.stringify(manifest));
  return to;
}
