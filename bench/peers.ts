// The servers that are compared. The peer is installed on first use into a cache folder of the project, with scripts off.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { serverArguments, serverEnvironment } from '../client/src/server-process.ts';
import type { BenchSyntax } from './generate-report.ts';
import type { ServerCommand } from './language-client.ts';

const PEER = 'yaml-language-server@2.0.0';

/** Ours first, then the echo server that is the floor, then for YAML the peer that validates the same report with our schema. */
export function servers(root: string, syntax: BenchSyntax): readonly ServerCommand[] {
  const cache = join(root, '.cache', 'bench');
  mkdirSync(cache, { recursive: true });
  const echo = join(cache, 'echo-server.cjs');
  buildSync({ entryPoints: [join(root, 'bench', 'echo-server.ts')], outfile: echo, bundle: true, minify: true, platform: 'node', format: 'cjs' });
  const list: ServerCommand[] = [
    // As the extension starts it.
    { name: 'ours', command: [process.execPath, ...serverArguments, join(root, 'dist', 'server.cjs'), '--stdio'], environment: serverEnvironment(join(cache, 'compiled')) },
    { name: 'echo', command: [process.execPath, echo, '--stdio'] },
  ];
  if (syntax === 'yaml') list.push(yamlPeer(root, cache));
  return list;
}

function yamlPeer(root: string, cache: string): ServerCommand {
  const bin = join(cache, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server');
  if (!existsSync(bin)) {
    writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', cache, PEER], { stdio: 'inherit' });
  }
  const schema = pathToFileURL(join(root, 'schemas', 'rca.schema.json')).href;
  return {
    name: 'yaml-language-server',
    command: [process.execPath, bin, '--stdio'],
    settings: {
      yaml: { validate: true, hover: true, completion: true, format: { enable: false }, schemaStore: { enable: false }, schemas: { [schema]: ['*.rca.yaml'] } },
      http: {},
      '[yaml]': {},
      editor: { detectIndentation: true, tabSize: 2 },
      files: {},
    },
  };
}
