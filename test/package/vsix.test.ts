// What the package holds, how large it is, and what must not be in its programs.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Metafile } from 'esbuild';
import { bundles } from '../../scripts/build/bundles.ts';
import { packagedFiles, vsixPath } from '../../scripts/package/vsix.ts';
import { root } from '../../scripts/steps/run-program.ts';
import { expectFile } from '../expect-file.ts';

const programs = ['client.cjs', 'client-main.cjs', 'client-web.cjs', 'server.cjs', 'server-worker.js', 'server-core.cjs', 'profile-engine.cjs', 'docx-engine.cjs', 'rca.cjs', 'preview.js'];
const read = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');

function metafile(name: string): Metafile {
  return JSON.parse(readFileSync(join(root, 'out', 'metafiles', `${name}.json`), 'utf8')) as Metafile;
}

/** The modules that a program asks its host for when it runs; asking only whether there is one loads nothing. */
function externals(name: string): string[] {
  return Object.values(metafile(name).outputs).flatMap(({ imports }) => imports.flatMap(({ path, external, kind }) => (external === true && kind !== 'require-resolve' ? [path] : [])));
}

describe('the package', () => {
  let files: readonly string[] = [];
  before(async () => {
    files = await packagedFiles();
  });

  it('holds these files and no others', () => {
    expectFile(join(import.meta.dirname, 'files.txt'), `${files.join('\n')}\n`);
  });

  it('has fewer than 40 files and 1.5 MB', () => {
    assert.ok(files.length < 40);
    assert.ok(statSync(vsixPath()).size < 1_500_000, `The package has ${statSync(vsixPath()).size} bytes.`);
  });

  it('has every file that its manifest names', () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    const { main, browser, contributes } = JSON.parse(manifest) as { readonly main: string; readonly browser: string; readonly contributes: unknown };
    const named = [main, browser, ...[...JSON.stringify(contributes).matchAll(/"(\.\/[^"]+)"/g)].flatMap(([, path]) => path ?? [])];
    assert.deepEqual(named.filter((path) => !files.includes(path.replace('./', ''))), []);
  });
});

describe('the programs', () => {
  it('are all there', () => {
    assert.deepEqual(programs.filter((name) => !existsSync(join(root, 'dist', name))), []);
  });

  it('ask Node for nothing that starts a process, opens a port or reaches a network, but for the client that starts the server', () => {
    const harmless = /^(?:vscode|vscode-languageserver|\.\/(?:client-main|server-core|profile-engine|docx-engine)\.cjs|(?:node:)?(?:assert|buffer|console|crypto|events|fs|fs\/promises|module|os|path|perf_hooks|process|stream|string_decoder|url|util))$/;
    for (const name of programs) {
      if (name === 'client-main.cjs') continue;
      assert.deepEqual(externals(name).filter((path) => !harmless.test(path)), [], name);
      assert.ok(!read(name).includes('child_process'), `${name} names child_process.`);
    }
  });

  it('evaluate no text as a program, but for the one that is loaded for own profiles in trusted folders', () => {
    assert.deepEqual(programs.filter((name) => /\beval\(|\bnew Function\(/.test(read(name))), ['profile-engine.cjs']);
  });

  it('load the compiler of schemas and the engine of patterns only where there are own profiles', () => {
    const holding = programs.filter((name) => Object.keys(metafile(name).inputs).some((path) => /node_modules\/(?:ajv|re2js)\//.test(path)));
    assert.deepEqual(holding, ['profile-engine.cjs']);
  });

  it('load the writer of Word files only where one is exported', () => {
    assert.deepEqual(programs.filter((name) => Object.keys(metafile(name).inputs).some((path) => path.includes('node_modules/docx/'))), ['docx-engine.cjs']);
  });

  it('share the core of the servers, which asks whoever makes it for the protocol library', () => {
    const holding = programs.filter((name) => Object.keys(metafile(name).inputs).includes('server/src/lsp/server.ts'));
    assert.deepEqual(holding, ['server-core.cjs', 'rca.cjs']);
    assert.deepEqual(programs.filter((name) => externals(name).includes('vscode-languageserver')), ['server-core.cjs']);
    assert.deepEqual(Object.keys(metafile('server-core.cjs').inputs).filter((path) => /node_modules\/vscode-(?:jsonrpc|languageserver|languageserver-protocol)\//.test(path)), []);
  });

  it('find in front of the worker all parts that it calls', () => {
    const names = bundles.flatMap(({ maker, out }) => (maker === undefined ? [] : [{ maker, name: basename(out) }]));
    assert.deepEqual(names.filter(({ maker, name }) => !read('server-worker.js').includes(`${maker}(`) || !read('client-web.cjs').includes(name)), []);
  });

  it('hold one copy of the protocol library each', () => {
    for (const name of programs) {
      const { inputs } = metafile(name);
      for (const library of ['vscode-languageserver-protocol', 'vscode-jsonrpc']) {
        const copies = new Set(Object.keys(inputs).flatMap((path) => new RegExp(`^.*node_modules/${library}/`).exec(path) ?? []));
        assert.ok(copies.size <= 1, `${name} holds ${[...copies].join(' and ')}.`);
      }
    }
  });

  it('name no folder of the machine that built them', () => {
    assert.deepEqual(programs.filter((name) => read(name).includes(root)), []);
  });
});
