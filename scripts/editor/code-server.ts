// Fetches VS Code's own server, as the npm package code-server carries it, into a cache folder and makes it runnable.
// Unlike the desktop program it comes whole from the npm registry, so it needs no other address.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { root, runProgram } from '../steps/run-program.ts';

const version = '4.139.1';
/** Of the published archive, as in a lock file: what runs is what was tried. */
const integrity = 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==';

const cache = join(root, '.vscode-test');
const ready = join(cache, `code-server-${version}`);

/**
 * The path of the server's start file. The first call on a machine takes about 15 seconds and 600 MB.
 * An interrupted preparation is never taken for a finished one: the folder gets its name at the end.
 */
export async function codeServer(): Promise<string> {
  const start = join('lib', 'vscode', 'out', 'server-main.js');
  if (!existsSync(join(ready, start))) {
    process.stdout.write(`Fetching VS Code's server (code-server ${version}) from the npm registry …\n`);
    const partial = `${ready}.partial-${process.pid}`;
    try {
      await prepare(partial);
      if (!existsSync(ready)) renameSync(partial, ready);
    } finally {
      rmSync(partial, { recursive: true, force: true });
    }
  }
  return join(ready, start);
}

async function prepare(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // npm reads the settings of the folder it works in; this file keeps it from taking the cache for a part of the project.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await must('npm', ['pack', `code-server@${version}`, '--silent'], folder);
  const archive = `code-server-${version}.tgz`;
  const found = `sha512-${createHash('sha512').update(readFileSync(join(folder, archive))).digest('base64')}`;
  if (found !== integrity) throw new Error(`${archive} is not the archive that was published: its hash is ${found}.`);
  await must('tar', ['-xzf', archive, '--strip-components=1'], folder);
  rmSync(join(folder, archive));
  // Its native modules are not compiled: that would take a compiler, and nothing here needs a terminal or a key store.
  await must('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], join(folder, 'lib', 'vscode'));
}

async function must(program: string, args: readonly string[], cwd: string): Promise<void> {
  const { code, output } = await runProgram(program, args, { cwd });
  if (code !== 0) throw new Error(`VS Code's server could not be prepared: "${program} ${args.join(' ')}" ended with code ${code}.\n${output}`);
}
