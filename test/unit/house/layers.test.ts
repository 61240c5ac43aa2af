// The sources keep to the layers of ARCHITECTURE.md.
import assert from 'node:assert/strict';
import { readLayers, readSharedFiles } from '../../../scripts/house/architecture.ts';
import { readRepositoryFile, repositoryFiles } from '../../../scripts/house/files.ts';
import { readImports } from '../../../scripts/house/imports.ts';
import { clientFaults, serverFaults } from '../../../scripts/house/layer-faults.ts';

const architecture = readRepositoryFile('ARCHITECTURE.md');
const paths = repositoryFiles().filter((path) => /^(?:server|client)\/src\/.*\.ts$/.test(path));
const sources = new Map(paths.map((path) => [path, readRepositoryFile(path)]));

describe('the layers of the server', () => {
  const layers = readLayers(architecture);

  it('stand in ARCHITECTURE.md, with the runtimes on top', () => {
    assert.equal(layers.at(-1), 'bin');
    assert.ok(layers.length > 5, `The table names ${layers.length} layers.`);
  });

  it('import nothing of a higher one', () => {
    assert.deepEqual([...serverFaults(sources, layers)], []);
  });

  it('read no clock and no zone of the machine below bin', () => {
    const readings = /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bresolvedOptions\(\)\.timeZone\b/;
    const found = [...sources].filter(([path, text]) => path.startsWith('server/') && !path.startsWith('server/src/bin/') && readings.test(text));
    assert.deepEqual(found.map(([path]) => path), []);
  });
});

describe('the client', () => {
  const shared = readSharedFiles(architecture);

  it('shares files with the server that exist', () => {
    assert.ok(shared.length > 0);
    assert.deepEqual(shared.filter((path) => !sources.has(path)), []);
  });

  it('imports values of no other file of the server', () => {
    assert.deepEqual([...clientFaults(sources, shared)], []);
  });
});

describe('readLayers', () => {
  const markdown = ['## Before', '| `no` | x |', '## Layers', '', '| folder | is |', '|---|---|', '| `text` | a `b` |', '| `bin` | c |', '## After', '| `no` | x |'].join('\n');

  it('reads the first column of the table of its section', () => {
    assert.deepEqual(readLayers(markdown), ['text', 'bin']);
  });

  it('reads nothing where the section is missing', () => {
    assert.deepEqual(readLayers('# Architecture'), []);
  });
});

describe('readImports', () => {
  it('reads every form of import, over several lines too', () => {
    const source = [
      "import { a } from './a.ts';", "import type { B } from './b.ts';", "import {\n  c,\n  d,\n} from 'c';", "import './e.ts';",
      "export { f } from './f.ts';", "export type { G } from './g.ts';", "export * from './h.ts';", "import { type I, type J } from './i.ts';",
      "import { type K, l } from './k.ts';", "const m = await import('./m.ts');", "export const text = 'from';", "import n, { o } from 'n';",
    ].join('\n');
    assert.deepEqual(readImports(source).map(({ from, typeOnly }) => `${from}${typeOnly ? ' type' : ''}`), [
      './a.ts', './b.ts type', 'c', './f.ts', './g.ts type', './h.ts', './i.ts type', './k.ts', 'n', './e.ts', './m.ts',
    ]);
  });
});

describe('serverFaults', () => {
  const layers = ['text', 'model', 'lsp', 'cli', 'bin'];
  const faults = (path: string, text: string): string[] => [...serverFaults(new Map([[path, text]]), layers)];

  it('lets a layer import itself, lower ones, packages and data', () => {
    assert.deepEqual(faults('server/src/model/a.ts', "import './b.ts';\nimport '../text/c.ts';\nimport 'yaml';\nimport '../../../schemas/d.json';"), []);
    assert.deepEqual(faults('server/src/bin/a.ts', "import 'node:fs';\nimport '../lsp/b.ts';"), []);
  });

  it('names what leads upwards, aside or out', () => {
    assert.deepEqual(faults('server/src/text/a.ts', "import type { B } from '../model/b.ts';"), ['server/src/text/a.ts (text) imports server/src/model/b.ts of the higher layer model.']);
    assert.equal(faults('server/src/lsp/a.ts', "import '../cli/b.ts';").length, 1);
    assert.equal(faults('server/src/cli/a.ts', "import '../lsp/b.ts';").length, 1);
    assert.equal(faults('server/src/model/a.ts', "import 'node:fs';").length, 1);
    assert.equal(faults('server/src/model/a.ts', "import '../../../client/src/b.ts';").length, 1);
    assert.equal(faults('server/src/other/a.ts', '').length, 1);
  });
});

describe('clientFaults', () => {
  it('lets types through, and values of shared files', () => {
    const text = "import type { A } from '../../server/src/model/a.ts';\nimport { b } from '../../server/src/lsp/b.ts';\nimport { c } from '../../server/src/text/c.ts';";
    assert.deepEqual([...clientFaults(new Map([['client/src/a.ts', text]]), ['server/src/lsp/b.ts'])], [
      'client/src/a.ts imports values of server/src/text/c.ts, which is not shared.',
    ]);
  });
});
