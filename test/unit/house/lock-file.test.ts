// The lock file installs on every platform, from any registry.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOptionalPackages, type LockFile } from '../../../scripts/build/lock-file.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;

describe('package-lock.json', () => {
  it('names the optional packages of every platform; run "node scripts/complete-lock-file.ts" when it does not', () => {
    assert.deepEqual([...missingOptionalPackages(lock)].map(({ name }) => name), []);
  });

  it('names no registry', () => {
    assert.deepEqual(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path), []);
  });

  it('holds one copy of the protocol library, so that its values are the same everywhere', () => {
    for (const name of ['vscode-languageserver-protocol', 'vscode-jsonrpc']) {
      assert.deepEqual(Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`)), [`node_modules/${name}`]);
    }
  });
});

describe('missingOptionalPackages', () => {
  it('finds a package beside the one that asks for it, and in every folder above', () => {
    const packages = {
      '': {},
      'node_modules/a': { optionalDependencies: { beside: '1.0.0', inside: '1.0.0', absent: '2.0.0' } },
      'node_modules/beside': {},
      'node_modules/a/node_modules/inside': { optionalDependencies: { beside: '1.0.0' } },
    };
    assert.deepEqual([...missingOptionalPackages({ packages })], [{ name: 'absent', version: '2.0.0', engines: undefined }]);
  });
});
